import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { dataProductPermissionResourceRef } from '../dataProductPermissionResourceRef';
import { lowerCase } from './lowerCase';

/**
 * Products that one of the claimed users or groups owns.
 *
 * @public
 */
export const isProductOwner = createPermissionRule({
  name: 'IS_PRODUCT_OWNER',
  description: 'Allow data products that one of the claims owns',
  resourceRef: dataProductPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Entity refs of users and groups, for example the ownership entity refs of a person',
      ),
  }),
  apply: ({ owner }, { claims }) =>
    owner !== undefined && lowerCase(claims).includes(owner.toLowerCase()),
  toQuery: ({ claims }) => ({ property: 'owner', values: lowerCase(claims) }),
});
