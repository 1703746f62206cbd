import { LiveLine } from '../JudgeContext';
import { findingData } from './findingData';
import { GateFinding, GateRule } from './GateRule';
import { ContractSubject } from './Subject';

/** @see GateRule */
export const contractLineOwned: GateRule = {
  id: 'contract-line-owned',
  title: 'A live contract changes only from its own source and domain',
  why: 'A line (id and major) belongs to one source and domain, and the id to one domain: another major from a stranger would draw live ports to itself.',
  codes: ['contract-line-owned', 'contract-id-owned'],
  check: ({ contracts, liveLines, context }) =>
    contracts.flatMap(contract =>
      contract.live
        ? ofLine(contract, contract.live, context.source.id)
        : ofId(contract, [
            ...(liveLines.get(contract.contractId)?.values() ?? []),
          ]),
    ),
};

function ofLine(
  { read, contractId, major, domain }: ContractSubject,
  live: LiveLine,
  source: string,
): GateFinding[] {
  const otherSource = live.sourceId !== source;
  const otherDomain = domain !== '' && !!live.domain && live.domain !== domain;
  return otherSource || otherDomain
    ? [
        {
          code: 'contract-line-owned',
          read,
          path: otherSource ? 'id' : 'domain',
          data: findingData({
            contractId,
            major,
            ownerDomain: live.domain,
            ownerSource: live.sourceId,
          }),
        },
      ]
    : [];
}

function ofId(
  { read, contractId, domain }: ContractSubject,
  lines: readonly LiveLine[],
): GateFinding[] {
  const owned = lines.filter(line => line.domain);
  const foreign = owned.length > 0 && owned.every(l => l.domain !== domain);
  return foreign && domain !== ''
    ? [
        {
          code: 'contract-id-owned',
          read,
          path: 'id',
          data: findingData({
            contractId,
            ownerDomain: owned[0].domain,
            ownerSource: owned[0].sourceId,
          }),
        },
      ]
    : [];
}
