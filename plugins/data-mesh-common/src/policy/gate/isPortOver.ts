import { OutputPort } from '../../model';
import { resolvePort } from '../resolvePort';
import { majorsOf } from './majorsOf';
import { Subject } from './Subject';

/**
 * Whether a live port promises nothing any more once the bundle is accepted: it
 * is below 1.0, its contract is retired or was a draft; or it has none and was
 * marked as deprecated.
 */
export function isPortOver(
  port: OutputPort,
  { liveLines, contracts }: Subject,
): boolean {
  const contractId = port.contractId ?? '';
  const resolution = resolvePort(port, majorsOf(liveLines, contractId));
  if (port.version?.major === 0) {
    return true;
  }
  if (resolution.kind !== 'resolved') {
    return port.deprecated === true;
  }
  const { major } = resolution;
  const live = liveLines.get(contractId)?.get(major)?.document;
  const candidate = contracts.find(
    each => each.contractId === contractId && each.major === major,
  );
  return (
    live?.lifecycle === 'draft' ||
    (candidate?.document ?? live)?.lifecycle === 'retired'
  );
}
