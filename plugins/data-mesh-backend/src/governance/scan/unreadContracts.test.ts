import { Knex } from 'knex';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { createTestScan } from '../__testUtils__/createTestScan';
import {
  eachVerdictStore,
  VERDICT_TABLES,
} from '../__testUtils__/eachVerdictStore';
import { subjectOf } from '../verdicts/subjectOf';

jest.mock('../verdicts/subjectOf', () => {
  const { subjectOf: actual } = jest.requireActual('../verdicts/subjectOf');
  return { subjectOf: jest.fn(actual) };
});

const ORDERS = 'dataproduct:sales/orders';
const SHIPMENTS = 'dataproduct:logistics/shipments';

const PURPOSE = policyOf('purpose', { assert: { purpose: { exists: true } } });
const CLASSIFIED = policyOf('classified', {
  forEach: 'columns',
  assert: { classification: { exists: true } },
});

eachVerdictStore('contracts that no policy looks at', store => {
  const { subjectOf: actual } = jest.requireActual('../verdicts/subjectOf');
  let judged: string[];
  beforeEach(() => {
    judged = [];
    jest.mocked(subjectOf).mockImplementation((...given) => {
      judged.push(given[0].context.ref);
      return actual(...given);
    });
  });

  async function meshUnder(files: { [path: string]: object }) {
    const test = createTestScan(store);
    test.world.definitions = definitionsOf(files);
    await submitMesh(test);
    const models = await countModels(store.knex, test.replica().work);
    return { test, models };
  }

  it('are not read', async () => {
    const { test, models } = await meshUnder({ 'p.yaml': PURPOSE });
    expect(models).toEqual({ DataProduct: 3 });
    expect(await test.outcomesOf(ORDERS)).toEqual({ 'global.purpose': 'pass' });
    expect(judged).toHaveLength(3);
  });

  it('are read as soon as one does, and what was judged without them is judged again', async () => {
    const { test, models } = await meshUnder({
      'p.yaml': PURPOSE,
      'c.yaml': CLASSIFIED,
    });
    expect(models).toMatchObject({ DataContract: 3 });
    expect(judged.filter(ref => ref === ORDERS)).toHaveLength(2);
    expect(await test.outcomesOf(ORDERS)).toEqual({
      'global.purpose': 'pass',
      'global.classified': 'fail',
    });
    expect(await test.outcomesOf(SHIPMENTS)).toEqual({
      'global.purpose': 'pass',
      'global.classified': 'fail',
    });
    const before = await store.rows(VERDICT_TABLES);
    expect(await test.sweep()).toEqual({ seen: 3, judged: 0 });
    expect(await store.rows(VERDICT_TABLES)).toEqual(before);
  });

  it('do not make what fails for a product be told twice', async () => {
    jest.mocked(subjectOf).mockImplementation((...given) => {
      if (given[0].context.ref === ORDERS) {
        throw new Error('It breaks the engine');
      }
      return actual(...given);
    });
    const { test } = await meshUnder({ 'c.yaml': CLASSIFIED });
    const told = jest
      .mocked(test.logger.error)
      .mock.calls.map(([message]) => message.split(' ')[0]);
    expect(told).toEqual([ORDERS]);
  });
});

/** How many models of each kind a piece of work reads. */
async function countModels(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const count = (rows: unknown) => {
    for (const row of Array.isArray(rows) ? rows : []) {
      if (row?.model !== undefined) {
        counts[row.kind] = (counts[row.kind] ?? 0) + 1;
      }
    }
  };
  const listen = (response: { rows?: unknown }) =>
    count(Array.isArray(response) ? response : response?.rows);
  knex.on('query-response', listen);
  try {
    await work();
  } finally {
    knex.off('query-response', listen);
  }
  return counts;
}
