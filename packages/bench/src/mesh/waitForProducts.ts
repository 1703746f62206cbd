import { setTimeout as sleep } from 'node:timers/promises';
import { Knex } from 'knex';

const POLL_MS = 200;
const GIVE_UP_MS = 15 * 60_000;

/**
 * Resolves when the registry holds `count` products.
 *
 * @throws after fifteen minutes, with what is missing.
 */
export async function waitForProducts(
  knex: Knex,
  count: number,
): Promise<void> {
  const start = performance.now();
  for (;;) {
    const [{ rows }] = await knex('products').count({ rows: '*' });
    if (Number(rows) >= count) {
      return;
    }
    if (performance.now() - start > GIVE_UP_MS) {
      throw new Error(
        `After fifteen minutes the registry holds ${rows} of ${count} products`,
      );
    }
    await sleep(POLL_MS);
  }
}
