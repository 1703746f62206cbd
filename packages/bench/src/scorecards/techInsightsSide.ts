import { dirname, join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { requirePeer } from '../harness/requirePeer';
import { BenchProduct, benchProduct } from './benchProduct';
import { ProductRule } from './productRules.table';

const COMMUNITY = '@backstage-community';
const PEER = {
  folder: 'peer-tech-insights-3.1.0',
  name: `${COMMUNITY}/plugin-tech-insights-backend`,
  version: '3.1.0',
  beside: [`${COMMUNITY}/plugin-tech-insights-backend-module-jsonfc@0.10.0`],
};
/** As its own router has it. */
const CONCURRENCY = 100;
/** What retrievers have found, two facts each. */
const RETRIEVERS: Record<string, readonly string[]> = {
  shape: ['portCount', 'type'],
  words: ['hasPurpose', 'hasUsage'],
  rest: ['lifecycle', 'domain'],
  labels: ['tags'],
};

interface Store {
  insertFactSchema(schema: object): Promise<void>;
  insertFacts(facts: object): Promise<void>;
}
interface Checker {
  runChecks(entity: string): Promise<{ result: boolean }[]>;
}

/**
 * The checks of tech-insights over the facts of so many products, on the same
 * database; its own migrations, store and engine, without HTTP. What it finds is
 * answered and not kept.
 */
export async function techInsightsSide(options: {
  knex: Knex;
  products: number;
  rules: readonly ProductRule[];
}) {
  const { knex, products, rules } = options;
  const load = await requirePeer(PEER);
  const root = dirname(load.resolve(`${PEER.name}/package.json`));
  await knex.migrate.latest({
    directory: join(root, 'migrations'),
    tableName: 'tech_insights_migrations',
  });
  const { TechInsightsDatabase } = load(
    join(root, 'dist/service/persistence/TechInsightsDatabase.cjs.js'),
  ) as { TechInsightsDatabase: new (knex: Knex, logger: object) => Store };
  const { JsonRulesEngineFactCheckerFactory } = load(
    PEER.beside[0].slice(0, -7),
  ) as {
    JsonRulesEngineFactCheckerFactory: new (options: object) => {
      construct(store: Store): Checker;
    };
  };
  const logger = mockServices.rootLogger({ level: 'none' });
  const store = new TechInsightsDatabase(knex, logger);
  await storeFacts(store, products);
  const factory = new JsonRulesEngineFactCheckerFactory({
    logger,
    checks: rules.map(toCheck),
  });
  const checker = factory.construct(store);
  return async () => {
    const start = performance.now();
    const failed = await inTurns(products, async index => {
      const results = await checker.runChecks(refOf(benchProduct(index)));
      return results.filter(({ result }) => !result).length;
    });
    return { took: performance.now() - start, failed };
  };
}

/** Calls for each place, so many at a time as the router of the peer; the sum of what they give. */
async function inTurns(
  count: number,
  call: (index: number) => Promise<number>,
): Promise<number> {
  let next = 0;
  let sum = 0;
  const turns = Array.from({ length: CONCURRENCY }, async () => {
    while (next < count) {
      next += 1;
      const found = await call(next - 1);
      sum += found;
    }
  });
  await Promise.all(turns);
  return sum;
}

function refOf({ id }: BenchProduct): string {
  return `dataproduct:bench/${id}`;
}

function factsOf(product: BenchProduct): Record<string, unknown> {
  const { ports, type, hasPurpose, hasUsage, tags } = product;
  return {
    portCount: ports,
    type,
    hasPurpose,
    hasUsage,
    lifecycle: 'active',
    domain: 'bench',
    tags,
  };
}

async function storeFacts(store: Store, products: number): Promise<void> {
  for (const [id, names] of Object.entries(RETRIEVERS)) {
    const schema = Object.fromEntries(
      names.map(name => [name, { type: 'string', description: name }]),
    );
    await store.insertFactSchema({ id, version: '1.0.0', schema });
    await store.insertFacts({
      id,
      facts: Array.from({ length: products }, (_, index) => {
        const product = benchProduct(index);
        const all = factsOf(product);
        return {
          entity: { kind: 'dataproduct', namespace: 'bench', name: product.id },
          facts: Object.fromEntries(names.map(name => [name, all[name]])),
        };
      }),
    });
  }
}

function toCheck({ condition }: ProductRule, index: number) {
  const factIds = Object.entries(RETRIEVERS)
    .filter(([, names]) => names.includes(condition.fact))
    .map(([id]) => id);
  return {
    id: `check-${index}`,
    name: `Check ${index}`,
    type: 'json-rules-engine',
    description: 'It is measured.',
    factIds,
    rule: { conditions: { all: [condition] } },
  };
}
