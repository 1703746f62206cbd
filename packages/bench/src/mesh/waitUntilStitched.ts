import { setTimeout as sleep } from 'node:timers/promises';
import { Knex } from 'knex';

const POLL_MS = 50;
const GIVE_UP_MS = 10 * 60_000;

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ rows: '*' });
  return Number(row.rows);
}

/**
 * Resolves when the catalog has processed and stitched `entities` entities and
 * has nothing left to do.
 *
 * @throws after ten minutes, with what is missing.
 */
export async function waitUntilStitched(
  knex: Knex,
  entities: number,
): Promise<void> {
  const start = performance.now();
  for (;;) {
    const [stitched, queued] = [
      await count(knex('final_entities').whereNotNull('final_entity')),
      await count(knex('stitch_queue')),
    ];
    if (stitched >= entities && queued === 0) {
      return;
    }
    if (performance.now() - start > GIVE_UP_MS) {
      throw new Error(
        `After ten minutes ${stitched} of ${entities} entities are stitched and ${queued} are queued`,
      );
    }
    await sleep(POLL_MS);
  }
}
