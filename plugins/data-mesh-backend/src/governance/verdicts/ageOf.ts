import { GovernanceAge, StaleReason } from '@meshstage/plugin-data-mesh-common';
import { judgingOf } from '../scan/judgingOf';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Overview } from './readOverview';
import { ScanStateRow } from './verdictRows';

/** Whether any source of policies is there to ask for something. */
export function isConfigured(definitions: Definitions | undefined): boolean {
  if (!definitions) {
    return true;
  }
  const { set, scorecards, problems } = definitions;
  return (
    set.everywhere.length > 0 ||
    set.byDomain.size > 0 ||
    set.unloaded.length > 0 ||
    scorecards.length > 0 ||
    problems.length > 0
  );
}

/** How much of what is said of many products can be relied on. */
export function ageOf(
  overview: Overview,
  definitions: Definitions | undefined,
  state: ScanStateRow,
): GovernanceAge {
  const configured = isConfigured(definitions);
  const { evaluatedAt } = overview;
  if (evaluatedAt === undefined) {
    return { configured, state: 'never' };
  }
  const because = staleReason(state, isBehind(overview, definitions));
  return {
    configured,
    state: because ? 'stale' : 'current',
    ...(because && { staleBecause: because }),
    evaluatedAt,
    ...(definitions && { policySet: definitions.set.hash }),
  };
}

/** Why something is old, if it is. */
export function staleReason(
  { stale_because: because }: ScanStateRow,
  isOld: boolean,
): StaleReason | undefined {
  return because ?? (isOld ? 'not-judged-since' : undefined);
}

function isBehind(
  { total, judged, lists }: Overview,
  definitions: Definitions | undefined,
): boolean {
  if (!definitions || judged < total) {
    return true;
  }
  const judging = judgingOf(definitions);
  return [...lists].some(([listId, domains]) =>
    [...domains].some(domain => judging(domain).listId !== listId),
  );
}
