import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { organisation } from '../__testUtils__/createTestIntake';
import { createCatalogFacts } from './catalogFacts';

const SALES = 'group:default/sales-team';
const LOGISTICS = 'group:default/logistics-team';

describe('createCatalogFacts', () => {
  const read = createCatalogFacts({
    catalog: catalogServiceMock({ entities: organisation }),
    auth: mockServices.auth(),
    logger: mockServices.logger.mock(),
  });
  const ownersOf = async (asked: {
    domains?: string[];
    refs?: string[];
    teams?: string[];
  }) => {
    const facts = await read({
      domains: new Set(asked.domains),
      refs: new Set(asked.refs),
      teams: new Set(asked.teams),
    });
    return facts?.owners.map(({ ref }) => ref);
  };

  it.each([
    [
      'as owner of a domain and by its name',
      { domains: ['sales'], teams: ['sales-team'] },
    ],
    ['by its ref and by its name', { refs: [SALES], teams: ['sales-team'] }],
  ])('knows a Group that is asked for %s once', async (_, asked) => {
    expect(await ownersOf(asked)).toEqual([SALES]);
  });

  it.each([
    [{ refs: [SALES, LOGISTICS] }],
    [{ refs: [SALES], teams: ['logistics-team'] }],
    [{ refs: [LOGISTICS], teams: ['sales-team'] }],
  ])('tells owners in one order: %j', async asked => {
    expect(await ownersOf(asked)).toEqual([LOGISTICS, SALES]);
  });
});
