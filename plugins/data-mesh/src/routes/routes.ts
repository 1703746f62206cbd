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

/**
 * Governance tab of a product page.
 *
 * @public
 */
export const productGovernanceRouteRef = createRouteRef({
  id: 'data-mesh/product-governance',
});

/**
 * All policies, `/governance` unless an app mounts it elsewhere.
 *
 * @public
 */
export const governanceRouteRef = createRouteRef({
  id: 'data-mesh/governance',
});

/**
 * One policy, with what it says of each product.
 *
 * @public
 */
export const policyRouteRef = createSubRouteRef({
  id: 'data-mesh/policy',
  parent: governanceRouteRef,
  path: '/policies/:id',
});

/**
 * All scorecards.
 *
 * @public
 */
export const scorecardsRouteRef = createSubRouteRef({
  id: 'data-mesh/scorecards',
  parent: governanceRouteRef,
  path: '/scorecards',
});

/**
 * One scorecard, with how its products stand and stood.
 *
 * @public
 */
export const scorecardRouteRef = createSubRouteRef({
  id: 'data-mesh/scorecard',
  parent: governanceRouteRef,
  path: '/scorecards/:id',
});

/**
 * All campaigns.
 *
 * @public
 */
export const campaignsRouteRef = createSubRouteRef({
  id: 'data-mesh/campaigns',
  parent: governanceRouteRef,
  path: '/campaigns',
});

/**
 * One campaign, with how far its products are.
 *
 * @public
 */
export const campaignRouteRef = createSubRouteRef({
  id: 'data-mesh/campaign',
  parent: governanceRouteRef,
  path: '/campaigns/:id',
});

/**
 * Waivers: what waits for a decision, what is in force, what is over.
 *
 * @public
 */
export const waiversRouteRef = createSubRouteRef({
  id: 'data-mesh/waivers',
  parent: governanceRouteRef,
  path: '/waivers',
});

/**
 * Review meetings, and the way to open one.
 *
 * @public
 */
export const reviewsRouteRef = createSubRouteRef({
  id: 'data-mesh/reviews',
  parent: governanceRouteRef,
  path: '/review',
});

/**
 * One review meeting, with what it looks at.
 *
 * @public
 */
export const reviewRouteRef = createSubRouteRef({
  id: 'data-mesh/review',
  parent: governanceRouteRef,
  path: '/review/:id',
});

/**
 * Which products flip if a file of policies is changed.
 *
 * @public
 */
export const impactRouteRef = createSubRouteRef({
  id: 'data-mesh/impact',
  parent: governanceRouteRef,
  path: '/preview',
});

/**
 * The files that policies are read from, with what is wrong with them.
 *
 * @public
 */
export const policyFilesRouteRef = createSubRouteRef({
  id: 'data-mesh/policy-files',
  parent: governanceRouteRef,
  path: '/files',
});
