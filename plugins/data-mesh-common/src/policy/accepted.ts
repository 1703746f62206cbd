import { OutputPort } from '../model';
import { majorsOf } from './gate/majorsOf';
import { Subject } from './gate/Subject';
import { AcceptedContract, AcceptedProduct, ResolvedPort } from './Judgement';
import { resolvePort } from './resolvePort';

/** The product as it will be stored; absent where the bundle has none with a ref. */
export function acceptedProduct(
  { product, lineDomains }: Subject,
  owner: string,
): AcceptedProduct | undefined {
  if (!product?.ref) {
    return undefined;
  }
  const { read, document, ref, domain, name, live } = product;
  return {
    from: read,
    document,
    ref,
    domain,
    name,
    title: document.name?.trim() || document.id,
    owner,
    ports: document.outputPorts.map(port => portLine(port, lineDomains)),
    changed: live?.sha256 !== read.sha256,
  };
}

/** The contracts as they will be stored, by path. */
export function acceptedContracts({ contracts }: Subject): AcceptedContract[] {
  return contracts.map(
    ({ read, document, contractId, major, domain, live }) => ({
      from: read,
      document,
      contractId,
      major,
      domain: domain || undefined,
      changed: live?.sha256 !== read.sha256,
    }),
  );
}

function portLine(
  port: OutputPort,
  lines: Subject['lineDomains'],
): ResolvedPort {
  const majors = majorsOf(lines, port.contractId ?? '');
  const resolution = resolvePort(port, majors);
  return {
    name: port.name,
    version: port.version?.text,
    major: port.version?.major,
    contractId: port.contractId,
    contractMajor:
      resolution.kind === 'resolved' ? resolution.major : undefined,
  };
}
