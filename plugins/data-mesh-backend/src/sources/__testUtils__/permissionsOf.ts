import { PermissionsService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { dataProductConditions } from '@meshstage/plugin-data-mesh-node';

const ALLOW = { result: AuthorizeResult.ALLOW } as const;
const DENY = { result: AuthorizeResult.DENY } as const;

/** Domains that people publish into; everybody reads, `user:default/admin` administers. */
export const PUBLISHERS: { [person: string]: string[] } = {
  'user:default/ann': ['sales'],
  'user:default/lea': ['logistics'],
  'user:default/max': ['sales', 'logistics'],
};

function decide(name: string, person: string): PolicyDecision {
  if (name.endsWith('.read') || person === 'user:default/admin') {
    return ALLOW;
  }
  const domains = PUBLISHERS[person];
  return name === 'data-mesh.product.publish' && domains
    ? {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'data-mesh',
        resourceType: 'data-mesh-product',
        conditions: dataProductConditions.isInDomain({ domains }),
      }
    : DENY;
}

/** A permission framework with such a policy. */
export function permissionsOf(): PermissionsService {
  return mockServices.permissions.mock({
    authorizeConditional: async (requests, options) => {
      const { principal } = (
        options as { credentials: { principal: { userEntityRef?: string } } }
      ).credentials;
      return requests.map(({ permission }) =>
        decide(permission.name, principal.userEntityRef ?? ''),
      );
    },
  });
}
