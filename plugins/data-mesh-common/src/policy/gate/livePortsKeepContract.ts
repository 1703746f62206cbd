import { LiveProduct } from '../JudgeContext';
import { resolvePort } from '../resolvePort';
import { findingData } from './findingData';
import { GateFinding, GateRule } from './GateRule';
import { majorsOf } from './majorsOf';
import { ContractSubject, Subject } from './Subject';

/** @see GateRule */
export const livePortsKeepContract: GateRule = {
  id: 'live-ports-keep-contract',
  title: 'No live port of another product loses its contract',
  why: 'A port without a fitting major serves the only line of its contract. A second line would leave it pointing nowhere, though nobody touched the product.',
  codes: ['live-port-loses-contract'],
  check: subject => {
    const added = new Map<string, ContractSubject>();
    for (const contract of subject.contracts) {
      if (!contract.live) {
        added.set(contract.contractId, contract);
      }
    }
    return added.size === 0
      ? []
      : subject.context.products
          .filter(({ id }) => id !== subject.product?.document.id)
          .flatMap(live => lostPorts(live, added, subject));
  },
};

function lostPorts(
  live: LiveProduct,
  added: ReadonlyMap<string, ContractSubject>,
  { liveLines, lineDomains }: Subject,
): GateFinding[] {
  return live.document.outputPorts.flatMap(port => {
    const contract = added.get(port.contractId ?? '');
    if (!contract) {
      return [];
    }
    const { read, contractId, major } = contract;
    const before = resolvePort(port, majorsOf(liveLines, contractId));
    const after = resolvePort(port, majorsOf(lineDomains, contractId));
    return before.kind === 'resolved' && after.kind !== 'resolved'
      ? [
          {
            code: 'live-port-loses-contract' as const,
            read,
            path: 'version',
            data: findingData({
              contractId,
              major,
              ref: live.ref,
              port: port.name,
              version: port.version?.text,
            }),
          },
        ]
      : [];
  });
}
