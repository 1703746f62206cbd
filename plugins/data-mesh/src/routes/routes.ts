import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/**
 * The shelf of data products, `/data-products` unless an app mounts it
 * elsewhere.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'data-mesh' });

/**
 * Every attempt to publish, newest first.
 *
 * @public
 */
export const submissionsRouteRef = createSubRouteRef({
  id: 'data-mesh/submissions',
  parent: rootRouteRef,
  path: '/submissions',
});

/**
 * One attempt to publish, with the owner's text.
 *
 * @public
 */
export const submissionRouteRef = createSubRouteRef({
  id: 'data-mesh/submission',
  parent: rootRouteRef,
  path: '/submissions/:id',
});

/**
 * The editor of a submission that is refused or waits.
 *
 * @public
 */
export const mendRouteRef = createSubRouteRef({
  id: 'data-mesh/mend',
  parent: rootRouteRef,
  path: '/submissions/:id/mend',
});

/**
 * Schema tab of a product page.
 *
 * @public
 */
export const schemaRouteRef = createRouteRef({ id: 'data-mesh/schema' });

/**
 * SLA tab of a product page.
 *
 * @public
 */
export const slaRouteRef = createRouteRef({ id: 'data-mesh/sla' });

/**
 * Lineage tab of a product page.
 *
 * @public
 */
export const lineageRouteRef = createRouteRef({ id: 'data-mesh/lineage' });

/**
 * Changes tab of a product page.
 *
 * @public
 */
export const changesRouteRef = createRouteRef({ id: 'data-mesh/changes' });
