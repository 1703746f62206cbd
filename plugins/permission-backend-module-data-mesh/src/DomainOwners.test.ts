import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DomainOwners } from './DomainOwners';

const domain = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { name: 'flights', namespace: 'default' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/a' }],
};

describe('DomainOwners', () => {
  const catalog = catalogServiceMock({ entities: [domain] });
  const ask = jest.spyOn(catalog, 'streamEntities');
  const logger = mockServices.logger.mock();
  let owners: DomainOwners;

  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
    jest.clearAllMocks();
    owners = new DomainOwners({ auth: mockServices.auth(), catalog, logger });
  });
  afterEach(() => jest.useRealTimers());

  const away = () =>
    ask.mockImplementationOnce(() => {
      throw new Error('catalog is away');
    });

  it('asks the catalog once for questions at the same time and shortly after', async () => {
    const answers = await Promise.all([
      owners.domainsOf(['group:default/a', 'user:default/x']),
      owners.domainsOf(['group:default/b']),
    ]);
    expect(answers).toEqual([['flights'], []]);
    jest.setSystemTime(29_000);
    await owners.domainsOf([]);
    expect(ask).toHaveBeenCalledTimes(1);
    jest.setSystemTime(31_000);
    await owners.domainsOf([]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('fails without an answer, and asks again next time', async () => {
    away();
    await expect(owners.domainsOf(['group:default/a'])).rejects.toThrow('away');
    expect(await owners.domainsOf(['group:default/a'])).toEqual(['flights']);
  });

  it('serves the last answer for ten minutes, says so, then fails', async () => {
    await owners.domainsOf([]);
    jest.setSystemTime(9 * 60_000);
    away();
    expect(await owners.domainsOf(['group:default/a'])).toEqual(['flights']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    jest.setSystemTime(11 * 60_000);
    away();
    await expect(owners.domainsOf(['group:default/a'])).rejects.toThrow('away');
  });
});
