import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { eachStore } from '../../__testUtils__/eachStore';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { FILES } from '../__testUtils__/definitionFiles';
import { toReadDocument } from '../verdicts/readRevisions';
import { subjectOf } from '../verdicts/subjectOf';
import { serveImpact } from './__testUtils__/serveImpact';

jest.mock('../verdicts/subjectOf', () => {
  const { subjectOf: actual } = jest.requireActual('../verdicts/subjectOf');
  return { subjectOf: jest.fn(actual) };
});
jest.mock('../verdicts/readRevisions', () => {
  const actual = jest.requireActual('../verdicts/readRevisions');
  return { ...actual, toReadDocument: jest.fn(actual.toReadDocument) };
});

const { reader, otherDomain } = PEOPLE;
const ORDERS = 'dataproduct:sales/orders';

eachStore('a preview in which a product cannot be judged', store => {
  const change = [
    {
      path: 'purpose.yaml',
      text: policyOf('purpose', { assert: { purpose: { absent: true } } }),
    },
  ];

  async function served() {
    const { knex } = store;
    const portal = serveImpact({ knex, definitions: definitionsOf(FILES) });
    await submitMesh(portal);
    return portal;
  }

  const broken = () => {
    throw new Error('It breaks the engine');
  };

  it.each([
    [
      'judged',
      () => {
        const mocked = jest.mocked(subjectOf);
        const actual = mocked.getMockImplementation()!;
        mocked.mockImplementation((...given) =>
          given[0].context.ref === ORDERS ? broken() : actual(...given),
        );
        return () => mocked.mockImplementation(actual);
      },
    ],
    [
      'read',
      () => {
        const mocked = jest.mocked(toReadDocument);
        const actual = mocked.getMockImplementation()!;
        mocked.mockImplementation(row =>
          'ref' in row && row.ref === ORDERS ? broken() : actual(row),
        );
        return () => mocked.mockImplementation(actual);
      },
    ],
  ])('tells it, and goes on, where it cannot be %s', async (_, fail) => {
    const { ask } = await served();
    const mend = fail();
    const { status, preview } = await ask(reader, change);
    const others = await ask(otherDomain, change);
    mend();
    expect(status).toBe(200);
    expect(preview).toMatchObject({
      total: 3,
      complete: true,
      products: { seen: 3, flipped: 2 },
      unjudged: { count: 1, refs: [ORDERS] },
    });
    // Whoever may not read it is not told that there is anything.
    expect(others.preview).not.toHaveProperty('unjudged');
    expect((await ask(reader, change)).preview).not.toHaveProperty('unjudged');
  });
});
