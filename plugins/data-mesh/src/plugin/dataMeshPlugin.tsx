import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiStackLine } from '@remixicon/react';
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
import { dataMeshApi } from './dataMeshApi';
import { dataMeshPage } from './dataMeshPage';
import { domainCards } from './domainCards';
import { entityCards } from './entityCards';
import { entityContents } from './entityContents';
import { governancePage } from './governancePage';
import { searchItems } from './searchItems';

/**
 * The data-mesh plugin of the new frontend system; found by feature discovery.
 *
 * @alpha
 */
export const dataMeshPlugin = createFrontendPlugin({
  pluginId: 'data-mesh',
  title: 'Data products',
  icon: <RiStackLine />,
  info: { packageJson: () => import('../../package.json') },
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
  extensions: [
    dataMeshApi,
    dataMeshPage,
    governancePage,
    ...domainCards,
    ...entityCards,
    ...entityContents,
    ...searchItems,
  ],
});
