import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseResult, Figure } from '../harness/Figure';
import { memoryDatabase } from '../mesh/memoryDatabase';
import { scanApart } from '../scorecards/scanApart';
import { startScoring } from '../scorecards/startScoring';

const PRODUCTS = 100_000;
/** Of a quick run; times are scaled. */
const FEW_PRODUCTS = 2_000;
const COLUMNS = 50;
const POLICIES = 50;
const LIMITS = { seconds: 60, delay: 50, bytes: 1024 ** 3 };

/** A scan of everything: how long, how late for others, how much memory; and once more of what has not changed. */
export const b3s: Figure = {
  id: 'B3s',
  title: `Scan of ${PRODUCTS} products of ${COLUMNS} columns x ${POLICIES} policies`,
  goal: 1,
  fail: 1,
  needs: 'two minutes with a warm engine',
  async run({ rounds, log }) {
    const products = rounds === 1 ? FEW_PRODUCTS : PRODUCTS;
    const folder = mkdtempSync(join(tmpdir(), 'meshstage-scan-'));
    const file = join(folder, 'registry.sqlite');
    try {
      const filled = await startScoring({
        products,
        columns: COLUMNS,
        specs: [],
        database: memoryDatabase(file),
      });
      await filled.stop();
      log(`B3s: the registry holds ${products} products`);
      const { first, again, memory } = await scanApart({
        file,
        policies: POLICIES,
      });
      const { judged } = first.result;
      if (judged !== products) {
        throw new Error(`Only ${judged} of ${products} were judged`);
      }
      const { written } = again.result;
      if (written > 0) {
        throw new Error(`${written} products were judged again for nothing`);
      }
      const seconds = (took: number) => (took * PRODUCTS) / products / 1_000;
      const megabytes = (bytes: number) => bytes / 1024 ** 2;
      const memoryLimit = megabytes(LIMITS.bytes);
      return [
        limited('first scan', 's', seconds(first.result.took), LIMITS.seconds),
        limited(
          'the same once more',
          's',
          seconds(again.result.took),
          LIMITS.seconds,
        ),
        limited('event loop delay p99', 'ms', first.delay, LIMITS.delay),
        limited('heap', 'MB', megabytes(first.heap), memoryLimit),
        limited('process', 'MB', megabytes(memory), memoryLimit),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function limited(
  name: string,
  unit: string,
  ours: number,
  limit: number,
): CaseResult {
  return { name, unit, ours, peer: limit, ratio: ours / limit };
}
