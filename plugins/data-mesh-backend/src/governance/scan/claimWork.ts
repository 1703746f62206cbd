import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { whereFree } from '../../database/whereFree';
import { QueueRow } from '../verdicts/verdictRows';

/** Whoever has not finished by then is taken for dead, and another replica begins anew. */
const CLAIM_MS = 5 * 60_000;
/** The most of a kind that are claimed at a time. */
const MOST = { product: 100, range: 1 };

/** What one replica judges now. */
export interface Claim {
  id: string;
  /** Products by their ids, or all from one to before another. */
  what: { productIds: string[] } | { first: string; end?: string };
}

/**
 * Takes the next piece of work, so that no other replica takes it: products that
 * have changed first, then a range of a sweep. Absent where there is none.
 */
export async function claimWork(options: {
  knex: Knex;
  now: Date;
  /** In the order in which they are looked for. */
  kinds?: readonly QueueRow['kind'][];
}): Promise<Claim | undefined> {
  const { knex, now, kinds = ['product', 'range'] } = options;
  const until = new Date(now.getTime() + CLAIM_MS).toISOString();
  return await knex.transaction(async tx => {
    for (const kind of kinds) {
      const rows = await readFree(tx, kind, now);
      if (rows.length > 0) {
        const id = randomUUID();
        await tx<QueueRow>('scan_queue')
          .whereIn(
            'key',
            rows.map(({ key }) => key),
          )
          .update({
            claim: id,
            claimed_until: until,
            claimed_asked: tx.raw('asked'),
          });
        return { id, what: workOf(kind, rows) };
      }
    }
    return undefined;
  });
}

async function readFree(
  tx: Knex.Transaction,
  kind: QueueRow['kind'],
  now: Date,
): Promise<QueueRow[]> {
  const query: Knex.QueryBuilder = tx<QueueRow>('scan_queue')
    .where({ kind })
    .orderBy('key')
    .limit(MOST[kind])
    .select();
  whereFree(query, now);
  return isPostgres(tx) ? await query.forUpdate().skipLocked() : await query;
}

function workOf(kind: QueueRow['kind'], rows: QueueRow[]): Claim['what'] {
  const [{ first_id: first, end_id: end }] = rows;
  return kind === 'product'
    ? { productIds: rows.map(row => row.first_id) }
    : { first, ...(end !== null && { end }) };
}
