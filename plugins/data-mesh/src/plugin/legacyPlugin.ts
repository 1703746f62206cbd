import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { DataMeshClient } from '@meshstage/plugin-data-mesh-common';
import { dataMeshApiRef } from '../api/dataMeshApiRef';
import { newProductRouteRef } from '../routes/newProductRouteRef';
import {
  campaignRouteRef,
  campaignsRouteRef,
  changesRouteRef,
  governanceRouteRef,
  lineageRouteRef,
  mendRouteRef,
  impactRouteRef,
  policyFilesRouteRef,
  reviewRouteRef,
  reviewsRouteRef,
  policyRouteRef,
  productGovernanceRouteRef,
  rootRouteRef,
  schemaRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
  slaRouteRef,
  submissionRouteRef,
  submissionsRouteRef,
  waiversRouteRef,
} from '../routes/routes';

/**
 * The data-mesh plugin of the old frontend system.
 *
 * @public
 */
export const dataMeshPlugin = createPlugin({
  id: 'data-mesh',
  routes: {
    root: rootRouteRef,
    submissions: submissionsRouteRef,
    submission: submissionRouteRef,
    mend: mendRouteRef,
    schema: schemaRouteRef,
    sla: slaRouteRef,
    lineage: lineageRouteRef,
    changes: changesRouteRef,
    productGovernance: productGovernanceRouteRef,
    governance: governanceRouteRef,
    policy: policyRouteRef,
    scorecards: scorecardsRouteRef,
    scorecard: scorecardRouteRef,
    campaigns: campaignsRouteRef,
    campaign: campaignRouteRef,
    policyFiles: policyFilesRouteRef,
    reviews: reviewsRouteRef,
    review: reviewRouteRef,
    impact: impactRouteRef,
    waivers: waiversRouteRef,
  },
  externalRoutes: { newProduct: newProductRouteRef },
  apis: [
    createApiFactory({
      api: dataMeshApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new DataMeshClient(apis),
    }),
  ],
});
