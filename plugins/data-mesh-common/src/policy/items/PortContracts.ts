import { DataContract, DataProduct, OutputPort } from '../../model';
import { resolvePort } from '../resolvePort';
import { PolicyDocument } from './PolicySubject';

type Contract = PolicyDocument<DataContract>;

/** Which contract a port serves, and which port serves a contract first. */
export class PortContracts {
  private readonly contracts = new Map<OutputPort, Contract>();
  private readonly ports = new Map<Contract, OutputPort>();

  constructor(
    product: DataProduct | undefined,
    contracts: readonly Contract[],
  ) {
    const lines = linesOf(contracts);
    for (const port of product?.outputPorts ?? []) {
      const line = lines.get(port.contractId ?? '');
      const resolution = resolvePort(port, [...(line?.keys() ?? [])]);
      const contract =
        resolution.kind === 'resolved'
          ? line?.get(resolution.major)
          : undefined;
      if (contract) {
        this.contracts.set(port, contract);
        if (!this.ports.has(contract)) {
          this.ports.set(contract, port);
        }
      }
    }
  }

  contractOf(port: OutputPort): Contract | undefined {
    return this.contracts.get(port);
  }

  portOf(contract: Contract): OutputPort | undefined {
    return this.ports.get(contract);
  }
}

function linesOf(
  contracts: readonly Contract[],
): ReadonlyMap<string, ReadonlyMap<number | undefined, Contract>> {
  const lines = new Map<string, Map<number | undefined, Contract>>();
  for (const contract of contracts) {
    const { id, version } = contract.document;
    const line = lines.get(id) ?? new Map<number | undefined, Contract>();
    lines.set(id, line.set(version?.major, contract));
  }
  return lines;
}
