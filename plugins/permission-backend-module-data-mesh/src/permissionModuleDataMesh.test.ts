import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { permissionModuleDataMesh } from './permissionModuleDataMesh';

async function start(permissions: object): Promise<PermissionPolicy[]> {
  const policies: PermissionPolicy[] = [];
  await startTestBackend({
    extensionPoints: [
      [policyExtensionPoint, { setPolicy: policy => policies.push(policy) }],
    ],
    features: [
      permissionModuleDataMesh,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({ data: { dataMesh: { permissions } } }),
    ],
  });
  return policies;
}

const user = {
  credentials: mockCredentials.user(),
  info: { userEntityRef: '', ownershipEntityRefs: [] },
};

describe('permissionModuleDataMesh', () => {
  it('is the policy of the portal, with the catalog following', async () => {
    const [policy] = await start({ restrictedDomains: ['payroll'] });
    const decision = await policy.handle(
      { permission: catalogEntityReadPermission },
      user,
    );
    expect(decision).toMatchObject({
      result: 'CONDITIONAL',
      resourceType: 'catalog-entity',
      conditions: { anyOf: [{ not: { rule: 'IS_ENTITY_KIND' } }, {}] },
    });
  });

  it('does not start with an administrator that is no entity ref', async () => {
    await expect(start({ administrators: ['platform'] })).rejects.toThrow(
      "dataMesh.permissions.administrators: 'platform' is no entity ref",
    );
  });
});
