import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { lockNames } from '../../database/locks';
import { QueueRow, ScanStateRow } from '../verdicts/verdictRows';
import { isSweepDue, sweptFor } from './isSweepDue';
import { readScanState } from './scanState';

/** Products of a range: what one replica claims, judges and saves at a time. */
const RANGE = 1000;
const CHUNK = 200;
/** More than replicas ever have of one revision. */
const REMEMBERED = 10;

/**
 * Asks for all products to be looked at, in ranges that lie next to each other
 * and hold every id, so that digests of products that are gone are met too.
 * Does nothing where another replica has just done so.
 */
export async function enqueueSweep(options: {
  knex: Knex;
  /** Of the definitions that it is for, and of which revision they are at least. */
  hash: string;
  revision: string;
  /** ISO 8601. */
  now: string;
}): Promise<void> {
  const { knex, hash, revision, now } = options;
  await knex.transaction(async tx => {
    await lockNames(tx, ['policy sweep']);
    const state = await readScanState(tx);
    if (!isSweepDue(state, { hash, revision }, new Date(now))) {
      return;
    }
    const bounds = await readBounds(tx);
    const ranges = bounds.map((first, index) => ({
      key: `range:${first}`,
      kind: 'range' as const,
      first_id: first,
      end_id: bounds[index + 1] ?? null,
    }));
    // What is left of a sweep before, and nobody has begun, is in this one.
    await tx<QueueRow>('scan_queue')
      .where({ kind: 'range', claim: null })
      .delete();
    for (let start = 0; start < ranges.length; start += CHUNK) {
      await tx<QueueRow>('scan_queue')
        .insert(ranges.slice(start, start + CHUNK))
        .onConflict('key')
        .merge({
          asked: tx.raw('scan_queue.asked + 1'),
          end_id: tx.raw('excluded.end_id'),
        });
    }
    await tx<ScanStateRow>('scan_state').update({
      definitions_hash: hash,
      swept_at: now,
      swept_for: JSON.stringify(
        [
          { hash, revision },
          ...sweptFor(state).filter(each => each.hash !== hash),
        ].slice(0, REMEMBERED),
      ),
    });
  });
}

/** Ids at which ranges begin. To go from one to the next takes a third of numbering all products. */
async function readBounds(tx: Knex.Transaction): Promise<string[]> {
  const bounds: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    bounds.push(next);
    const [row]: Pick<ProductRow, 'product_id'>[] = await tx<ProductRow>(
      'products',
    )
      .where('product_id', '>=', next)
      .orderBy('product_id')
      .offset(RANGE)
      .limit(1)
      .select('product_id');
    next = row?.product_id;
  }
  return bounds;
}
