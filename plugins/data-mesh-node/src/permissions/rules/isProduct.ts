import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { dataProductPermissionResourceRef } from '../dataProductPermissionResourceRef';
import { lowerCase } from './lowerCase';

/**
 * Certain products. A first submission is none of them, whatever it says about
 * itself, so policies for publishing name the live products of an owner with
 * this rather than trust the owner that a submission claims.
 *
 * @public
 */
export const isProduct = createPermissionRule({
  name: 'IS_PRODUCT',
  description: 'Allow these data products',
  resourceRef: dataProductPermissionResourceRef,
  paramsSchema: z.object({
    refs: z
      .array(z.string())
      .describe('Entity refs, for example dataproduct:weather/daily'),
  }),
  apply: ({ ref }, { refs }) =>
    ref !== undefined && lowerCase(refs).includes(ref.toLowerCase()),
  toQuery: ({ refs }) => ({ property: 'ref', values: lowerCase(refs) }),
});
