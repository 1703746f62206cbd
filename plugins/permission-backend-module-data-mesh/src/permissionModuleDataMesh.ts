import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { createDomainOwnershipPolicy } from './createDomainOwnershipPolicy';
import { readPolicyConfig } from './readPolicyConfig';
import { withDataProductReading } from './withDataProductReading';

/**
 * Makes the policy by domain ownership the policy of the portal. A portal that
 * has a policy of its own leaves this module out and uses its parts.
 *
 * @public
 */
export const permissionModuleDataMesh = createBackendModule({
  pluginId: 'permission',
  moduleId: 'data-mesh-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, config, ...services }) {
        policy.setPolicy(
          withDataProductReading(
            createDomainOwnershipPolicy({
              ...readPolicyConfig(config),
              ...services,
            }),
          ),
        );
      },
    });
  },
});
