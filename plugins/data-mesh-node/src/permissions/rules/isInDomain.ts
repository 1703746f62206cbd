import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { dataProductPermissionResourceRef } from '../dataProductPermissionResourceRef';
import { lowerCase } from './lowerCase';

/**
 * Products of one of the domains.
 *
 * @public
 */
export const isInDomain = createPermissionRule({
  name: 'IS_IN_DOMAIN',
  description: 'Allow data products of one of the domains',
  resourceRef: dataProductPermissionResourceRef,
  paramsSchema: z.object({
    domains: z
      .array(z.string())
      .describe(
        'Slugs of domains: the names of their Domain entities, which are also the namespaces of their products',
      ),
  }),
  apply: ({ domain }, { domains }) =>
    lowerCase(domains).includes(domain.toLowerCase()),
  toQuery: ({ domains }) => ({
    property: 'domain',
    values: lowerCase(domains),
  }),
});
