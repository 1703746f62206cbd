import { DataProduct } from '../model';
import { plainText } from '../model/plainText';
import { DataProductEntityPort } from './DataProductEntity';

const MAX_TEXT = 100;

/** A resolved port (see `ResolvedPort`) with the version of its contract. @public */
export interface LightEntityPort {
  name: string;
  version?: string;
  contractId?: string;
  /** As the owner of the contract wrote it. */
  contractVersion?: string;
}

/** The ports as the entity carries them; a field without a value is left out. */
export function entityPorts(
  product: DataProduct,
  ports: readonly LightEntityPort[],
): DataProductEntityPort[] {
  const types = new Map(
    product.outputPorts.map(port => [
      portKey(port.name, port.version?.text),
      port.type,
    ]),
  );
  return ports.map(port => {
    const version = line(port.version);
    const contract = line(contractText(port));
    const type = line(types.get(portKey(port.name, port.version)));
    return {
      name: line(port.name) || 'unnamed',
      ...(version && { version }),
      ...(contract && { contract }),
      ...(type && { type }),
    };
  });
}

function line(text: string | undefined): string {
  return plainText(text ?? '', MAX_TEXT);
}

function portKey(name: string, version: string | undefined): string {
  return JSON.stringify([name, version]);
}

function contractText(port: LightEntityPort): string | undefined {
  return port.contractId && port.contractVersion
    ? `${port.contractId}@${port.contractVersion}`
    : port.contractId;
}
