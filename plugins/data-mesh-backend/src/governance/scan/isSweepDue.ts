import { isAhead } from '../../database/isAhead';
import { ScanStateRow } from '../verdicts/verdictRows';

/** What nobody is told of, such as another owner in the catalog, is seen by then. */
const SWEEP_EVERY_MS = 60 * 60_000;

/** What products are asked for: the hash of it, and the revision that it was read of. */
export interface SweptFor {
  hash: string;
  revision: string;
}

/**
 * Whether all products are to be looked at: other definitions, or it was long
 * ago. Replicas with different configurations make different definitions of one
 * revision; each of these is swept for once, and not in turns for ever.
 */
export function isSweepDue(
  state: Pick<ScanStateRow, 'swept_at' | 'swept_for'>,
  { hash, revision }: SweptFor,
  now: Date,
): boolean {
  const { swept_at } = state;
  if (
    swept_at === null ||
    // A clock that was ahead: nothing would be looked at until that time.
    isAhead(swept_at, now.toISOString()) ||
    Date.parse(swept_at) + SWEEP_EVERY_MS <= now.getTime()
  ) {
    return true;
  }
  const swept = sweptFor(state);
  const [last] = swept;
  if (!last || last.hash === hash) {
    return !last;
  }
  const before = swept.find(each => each.hash === hash);
  return (
    Number(last.revision) <= Number(revision) &&
    (!before || Number(before.revision) < Number(revision))
  );
}

/** For what all products were looked at, the last first. */
export function sweptFor({
  swept_for,
}: Pick<ScanStateRow, 'swept_for'>): SweptFor[] {
  return JSON.parse(swept_for ?? '[]');
}
