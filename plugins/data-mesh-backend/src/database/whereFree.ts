import { Knex } from 'knex';
import { CLOCKS_DIFFER_MS } from './isAhead';

/** Nothing is claimed, and nothing rests, for longer. */
const LONGEST_MS = 60 * 60_000;

/**
 * Only what nobody has claimed and what does not rest: by its column
 * `claimed_until`, ISO 8601. What is held for longer than anything is was written
 * by a clock that was ahead; it would else wait until that time has come.
 */
export function whereFree(query: Knex.QueryBuilder, now: Date): void {
  const latest = now.getTime() + LONGEST_MS + CLOCKS_DIFFER_MS;
  query.where(free =>
    free
      .whereNull('claimed_until')
      .orWhere('claimed_until', '<=', now.toISOString())
      .orWhere('claimed_until', '>', new Date(latest).toISOString()),
  );
}
