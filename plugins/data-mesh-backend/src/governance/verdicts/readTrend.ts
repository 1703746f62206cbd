import { RollUp, ScorecardDay } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { RollUpRow } from './verdictRows';

/** How products of some domains stood, by day and domain, the oldest first. */
export async function readTrend(options: {
  knex: Knex;
  scorecard: string;
  domains: Iterable<string>;
  /** UTC date of the first day. */
  from: string;
}): Promise<ScorecardDay[]> {
  const { knex, scorecard, domains, from } = options;
  const query = knex<RollUpRow>('daily_roll_ups')
    .where({ kind: 'scorecard', id: scorecard })
    .where('day', '>=', from)
    .orderBy(['day', 'domain'])
    .select('day', 'domain', 'body');
  whereInMany(query, knex, 'domain', domains);
  const rows = await query;
  return rows.map(({ day, domain, body }) => {
    const rollUp: Omit<RollUp, 'key'> = JSON.parse(body);
    const { products, levels, none, unknown, score } = rollUp;
    return {
      day,
      domain,
      products,
      levels,
      none,
      unknown,
      ...(score !== undefined && { score }),
    };
  });
}
