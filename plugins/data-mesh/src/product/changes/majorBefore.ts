import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { HistorySubject } from './useHistorySubject';

/** What is live of the major before the one of a port, where it goes on beside it. */
export function majorBefore(
  subject: HistorySubject,
  ports: readonly PortDetail[],
): { id: string; version: string } | undefined {
  if (subject.kind === 'product') {
    return undefined;
  }
  const { contractId, major = -1 } = subject.port;
  let found: PortDetail | undefined;
  for (const port of ports) {
    const older =
      contractId !== undefined &&
      port.contractId === contractId &&
      port.contract?.version !== undefined &&
      port.major !== undefined &&
      port.major < major;
    if (older && (port.major ?? -1) > (found?.major ?? -1)) {
      found = port;
    }
  }
  const contract = found?.contract;
  return contract?.version === undefined
    ? undefined
    : { id: contract.revisionId, version: contract.version };
}
