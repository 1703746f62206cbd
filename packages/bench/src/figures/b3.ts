import { Knex } from 'knex';
import { compare } from '../harness/compare';
import { CaseResult, Figure, RunOptions } from '../harness/Figure';
import { memoryDatabase } from '../mesh/memoryDatabase';
import { benchProduct } from '../scorecards/benchProduct';
import { postgresDatabase } from '../scorecards/postgresDatabase';
import { productRules } from '../scorecards/productRules.table';
import { startScoring } from '../scorecards/startScoring';
import { techInsightsSide } from '../scorecards/techInsightsSide';

const PRODUCTS = 2_000;
/** The peer is asked about so many, and its time scaled: it takes minutes for all. */
const PEER_PRODUCTS = 500;
const FEW_PEER_PRODUCTS = 100;
const COLUMNS = 5;
const RULES = [9, 50];
/** Before the first round, until both sides are compiled. */
const WARM_UP = 4;
/** Of a quick run too: the whole heap is collected in some of them, which takes as long as a scan. */
const LEAST_ROUNDS = 3;

/**
 * A scorecard run: ours reads documents, judges and keeps verdicts with evidence;
 * the checks of tech-insights read facts that were found before, and keep nothing.
 */
export const b3: Figure = {
  id: 'B3',
  title: `Scorecard run over ${PRODUCTS} products against tech-insights`,
  goal: 0.05,
  fail: 0.1,
  async run(options) {
    const cases: CaseResult[] = [];
    for (const rules of RULES) {
      const sqlite = memoryDatabase();
      cases.push(await runCase('SQLite', sqlite, rules, options));
      const postgres = await postgresDatabase();
      if (postgres) {
        const { database, drop } = postgres;
        cases.push(await runCase('PostgreSQL', database, rules, options, drop));
      } else {
        options.log('B3: no PostgreSQL server is named, so it is left out');
      }
    }
    return cases;
  },
};

async function runCase(
  name: string,
  database: { knex: Knex } & ReturnType<typeof memoryDatabase>,
  count: number,
  { rounds, log }: RunOptions,
  drop: () => PromiseLike<unknown> = async () => {},
): Promise<CaseResult> {
  const rules = productRules(count);
  const scoring = await startScoring({
    products: PRODUCTS,
    columns: COLUMNS,
    specs: rules.map(({ assert }) => ({ assert })),
    database,
  });
  try {
    const products = rounds === 1 ? FEW_PEER_PRODUCTS : PEER_PRODUCTS;
    const { knex } = database;
    const peer = await techInsightsSide({ knex, products, rules });
    await requireSameAnswers(scoring, rules, products, peer);
    const ours = async () => {
      await scoring.forget();
      return (await scoring.scan()).took;
    };
    for (let call = 0; call < WARM_UP; call++) {
      await ours();
      await peer();
    }
    return await compare({
      name: `${name}, ${PRODUCTS} products x ${count}`,
      unit: 'ms',
      rounds: Math.max(rounds, LEAST_ROUNDS),
      log,
      ours,
      peer: async () => ((await peer()).took * PRODUCTS) / products,
    });
  } finally {
    await drop();
    await scoring.stop();
  }
}

/** Both sides fail the same of the products that both look at. */
async function requireSameAnswers(
  { scan, knex }: Awaited<ReturnType<typeof startScoring>>,
  rules: readonly object[],
  products: number,
  peer: () => Promise<{ failed: number }>,
): Promise<void> {
  const { judged } = await scan();
  const ids = new Set(
    Array.from({ length: products }, (_, index) => benchProduct(index).id),
  );
  const digests = await knex('policy_digests').select('product_id', 'outcomes');
  // A digest has one letter for each policy.
  const ours = digests
    .filter(({ product_id: id }) => ids.has(id))
    .reduce((sum, { outcomes }) => sum + outcomes.split('f').length - 1, 0);
  const { failed } = await peer();
  if (judged !== PRODUCTS || ours !== failed || failed === 0) {
    throw new Error(
      `Of ${rules.length} rules ours fails ${ours} and the peer ${failed}; ${judged} products were judged`,
    );
  }
}
