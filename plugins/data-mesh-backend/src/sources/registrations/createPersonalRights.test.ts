import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { people } from '../__testUtils__/people';
import { createPersonalRights } from './createPersonalRights';

const auth = mockServices.auth();
const rights = createPersonalRights({
  catalog: catalogServiceMock({ entities: people() }),
  auth,
});

describe('createPersonalRights', () => {
  it.each([
    ['user:default/sales-only', 'sales', undefined, { by: 'domain' }],
    ['User:Default/SALES-Only', 'sales', undefined, { by: 'domain' }],
    ['user:default/other-domain', 'logistics', undefined, { by: 'domain' }],
    [
      'user:default/sales-only',
      'logistics',
      'group:default/sales-team',
      { by: 'product' },
    ],
    [
      'user:default/sales-only',
      'logistics',
      'user:default/sales-only',
      { by: 'product' },
    ],
    [
      'user:default/sales-only',
      'logistics',
      'Group:default/Sales-Team',
      { by: 'product' },
    ],
    [
      'user:default/sales-only',
      'logistics',
      'group:default/logistics-team',
      {
        lost: 'user:default/sales-only owns neither domain logistics nor the product, as far as the catalog says',
      },
    ],
    [
      'user:default/sales-only',
      'nowhere',
      undefined,
      { lost: expect.stringContaining('neither domain nowhere') },
    ],
    [
      'user:default/gone',
      'sales',
      'user:default/gone',
      { lost: 'user:default/gone is not in the catalog any more' },
    ],
  ])('%s in %s, product of %s', async (person, domain, productOwner, right) => {
    expect(await rights({ person, domain, productOwner })).toEqual(right);
  });

  it('takes no namesake of a domain for the domain', async () => {
    const namesake = people().flatMap(entity =>
      entity.kind === 'Domain'
        ? { ...entity, metadata: { ...entity.metadata, namespace: 'mine' } }
        : entity,
    );
    const catalog = catalogServiceMock({ entities: namesake });
    expect(
      await createPersonalRights({ catalog, auth })({
        person: 'user:default/sales-only',
        domain: 'sales',
      }),
    ).toEqual({ lost: expect.stringContaining('neither domain sales') });
  });

  it('knows nothing while the catalog does not answer', async () => {
    const catalog = catalogServiceMock.mock({
      getEntityByRef: async () => {
        throw new Error('away');
      },
    });
    await expect(
      createPersonalRights({ catalog, auth })({
        person: 'user:default/sales-only',
        domain: 'sales',
      }),
    ).rejects.toThrow('away');
  });
});
