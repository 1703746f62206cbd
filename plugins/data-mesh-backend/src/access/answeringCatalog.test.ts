import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { organisation } from '../__testUtils__/createTestIntake';
import { silentCatalog } from '../__testUtils__/silentCatalog';
import { createCatalogFacts } from '../intake/catalogFacts';
import { answeringCatalog } from './answeringCatalog';
import { AskedCatalog } from './AskedCatalog';
import { createCatalogRefs } from './catalogRefs';

const WITHIN_MS = 20;
const LATE = 'The catalog did not answer within 0.02 seconds';
const SALES = 'group:default/sales-team';
const options = { credentials: mockCredentials.service() };

async function all(pages: AsyncIterable<Entity[]>): Promise<Entity[]> {
  const found: Entity[] = [];
  for await (const page of pages) {
    found.push(...page);
  }
  return found;
}

const QUESTIONS: [string, (catalog: AskedCatalog) => Promise<unknown>][] = [
  ['one', catalog => catalog.getEntityByRef(SALES, options)],
  [
    'several',
    catalog => catalog.getEntitiesByRefs({ entityRefs: [SALES] }, options),
  ],
  ['all', catalog => all(catalog.streamEntities({ pageSize: 1 }, options))],
];

describe('answeringCatalog', () => {
  it.each(QUESTIONS)('gives what the catalog says of %s', async (_, ask) => {
    const catalog = catalogServiceMock({ entities: organisation });
    const answer = await ask(answeringCatalog(catalog, WITHIN_MS * 100));
    expect(answer).toEqual(await ask(catalog));
    expect(JSON.stringify(answer)).toContain('sales-team');
  });

  it.each(QUESTIONS)('fails where it fails on %s', async (_, ask) => {
    const away = () => {
      throw new Error('connect ECONNREFUSED');
    };
    const catalog = answeringCatalog(
      {
        getEntityByRef: async () => away(),
        getEntitiesByRefs: async () => away(),
        async *streamEntities() {
          yield away();
        },
      },
      WITHIN_MS * 100,
    );
    await expect(ask(catalog)).rejects.toThrow('connect ECONNREFUSED');
  });

  it.each(QUESTIONS)('fails where nothing is said of %s', async (_, ask) => {
    const catalog = answeringCatalog(silentCatalog(), WITHIN_MS);
    await expect(ask(catalog)).rejects.toThrow(LATE);
  });

  it('fails at a page that does not come, after those that have', async () => {
    const catalog = answeringCatalog(
      {
        ...silentCatalog(),
        async *streamEntities() {
          yield organisation;
          yield await new Promise<never>(() => {});
        },
      },
      WITHIN_MS,
    );
    const seen: number[] = [];
    const read = async () => {
      for await (const page of catalog.streamEntities({}, options)) {
        seen.push(page.length);
      }
    };
    await expect(read()).rejects.toThrow(LATE);
    expect(seen).toEqual([organisation.length]);
  });

  it('has the catalog stop where nobody reads on', async () => {
    let isStopped = false;
    const catalog = answeringCatalog({
      ...silentCatalog(),
      async *streamEntities() {
        try {
          yield organisation;
          yield organisation;
        } finally {
          isStopped = true;
        }
      },
    });
    for await (const page of catalog.streamEntities({}, options)) {
      expect(page).toEqual(organisation);
      break;
    }
    expect(isStopped).toBe(true);
  });

  it('leaves judgements waiting, and lists nothing as allowed', async () => {
    const catalog = answeringCatalog(silentCatalog(), WITHIN_MS);
    const logger = mockServices.logger.mock();
    const facts = createCatalogFacts({
      ...{ catalog, logger },
      auth: mockServices.auth(),
    });
    const none = new Set<string>();
    expect(await facts({ domains: none, refs: none, teams: none })).toBe(
      undefined,
    );
    expect(logger.warn).toHaveBeenCalledWith(
      'The catalog does not answer; what needs it waits',
      expect.objectContaining({ message: LATE }),
    );
    const refs = createCatalogRefs({ catalog, logger, now: () => 0 });
    await expect(refs(mockCredentials.user())).rejects.toThrow(
      'The catalog does not say',
    );
  });
});
