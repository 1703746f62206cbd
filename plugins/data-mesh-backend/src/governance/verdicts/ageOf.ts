import { GovernanceAge, StaleReason } from '@meshstage/plugin-data-mesh-common';
import { judgingOf } from '../scan/judgingOf';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Overview } from './readOverview';
import { ScanStateRow } from './verdictRows';

/** An answer without what only the configuration knows. */
export type Unconfigured<Answer extends GovernanceAge> = Omit<
  Answer,
  'configured'
>;

/** How much of what is said of many products can be relied on. */
export function ageOf(
  overview: Overview,
  definitions: Definitions | undefined,
  state: ScanStateRow,
): Unconfigured<GovernanceAge> {
  const { evaluatedAt } = overview;
  if (evaluatedAt === undefined) {
    return { state: 'never' };
  }
  const because = staleReason(state, isBehind(overview, definitions));
  return {
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
  isFailing: boolean = false,
): StaleReason | undefined {
  if (because === null && isFailing) {
    return 'could-not-be-judged';
  }
  return because ?? (isOld ? 'not-judged-since' : undefined);
}

function isBehind(
  { total, judged, overdue, lists }: Overview,
  definitions: Definitions | undefined,
): boolean {
  if (!definitions || judged < total || overdue > 0) {
    return true;
  }
  const judging = judgingOf(definitions);
  return [...lists].some(([listId, domains]) =>
    [...domains].some(domain => judging(domain).listId !== listId),
  );
}
