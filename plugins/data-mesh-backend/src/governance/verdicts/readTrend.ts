import { RollUp, StoodDay } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereInMany } from '../../database/whereInMany';
import { readWholly } from './readWholly';
import { RollUpRow } from './verdictRows';

/** How many days charts go back. */
export const TREND_DAYS = 90;
const DAY_MS = 86_400_000;
/** Kinds of rows. */
const ROWS = { domain: 'scorecard', owner: 'owner' } as const;

/** How products of a domain, or of an owner, stood. */
export interface TrendDay extends StoodDay {
  key: string;
}

/**
 * How products stood together, by day and domain or owner, the oldest first; of
 * those only of which somebody may read all products that were counted.
 */
export async function readTrend(options: {
  knex: Knex;
  scorecard: string;
  kind: 'domain' | 'owner';
  reading: Visibility;
  now: Date;
  /** Only this one. */
  key?: string;
}): Promise<TrendDay[]> {
  const { knex, scorecard, kind, now } = options;
  const start = new Date(now.getTime() - TREND_DAYS * DAY_MS);
  const from = start.toISOString().slice(0, 10);
  const today = now.toISOString().slice(0, 10);
  const keys = await readWholly({ ...options, from });
  const query = knex<RollUpRow>('daily_roll_ups')
    .where({ kind: ROWS[kind], id: scorecard })
    // A clock that was ahead has counted days that are still to come.
    .whereBetween('day', [from, today])
    .orderBy(['day', 'domain'])
    .select('day', 'domain', 'body');
  whereInMany(query, knex, 'domain', keys);
  const rows = await query;
  return rows.map(({ day, domain: key, body }) => {
    const rollUp: Omit<RollUp, 'key'> = JSON.parse(body);
    const { products, levels, none, unknown, score } = rollUp;
    return {
      day,
      key,
      products,
      levels,
      none,
      unknown,
      ...(score !== undefined && { score }),
    };
  });
}
