import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseResult, Figure } from '../harness/Figure';
import { memoryDatabase } from '../mesh/memoryDatabase';
import { COLUMN_RULES } from '../policies/columnRules.table';
import { delayWhile } from '../scorecards/delayWhile';
import { productRules } from '../scorecards/productRules.table';
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
    const scoring = await startScoring({
      products,
      columns: COLUMNS,
      specs: specs(),
      database: memoryDatabase(join(folder, 'registry.sqlite')),
    });
    try {
      log(`B3s: the registry holds ${products} products`);
      const { result, delay, heap, memory } = await delayWhile(scoring.scan);
      const again = await delayWhile(scoring.scan);
      if (result.judged !== products) {
        throw new Error(`Only ${result.judged} of ${products} were judged`);
      }
      const { written } = again.result;
      if (written > 0) {
        throw new Error(`${written} products were judged again for nothing`);
      }
      const scale = PRODUCTS / products / 1_000;
      return [
        limited('first scan', 's', result.took * scale, LIMITS.seconds),
        limited(
          'the same once more',
          's',
          again.result.took * scale,
          LIMITS.seconds,
        ),
        limited('event loop delay p99', 'ms', delay, LIMITS.delay),
        limited('heap', 'MB', heap / 1024 ** 2, LIMITS.bytes / 1024 ** 2),
        limited('process', 'MB', memory / 1024 ** 2, LIMITS.bytes / 1024 ** 2),
      ];
    } finally {
      await scoring.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

function specs() {
  const columns = COLUMN_RULES.map(({ spec }) => ({
    forEach: 'columns',
    ...spec,
  }));
  const products = productRules(POLICIES - columns.length);
  return [...columns, ...products.map(({ assert }) => ({ assert }))];
}

function limited(
  name: string,
  unit: string,
  ours: number,
  limit: number,
): CaseResult {
  return { name, unit, ours, peer: limit, ratio: ours / limit };
}
