import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiStackLine } from '@remixicon/react';
import { newProductRouteRef } from '../routes/newProductRouteRef';
import {
  changesRouteRef,
  lineageRouteRef,
  rootRouteRef,
  schemaRouteRef,
  slaRouteRef,
  mendRouteRef,
  submissionRouteRef,
  submissionsRouteRef,
} from '../routes/routes';
import { dataMeshApi } from './dataMeshApi';
import { dataMeshPage } from './dataMeshPage';
import { domainCards } from './domainCards';
import { entityCards } from './entityCards';
import { entityContents } from './entityContents';
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
  },
  externalRoutes: { newProduct: newProductRouteRef },
  extensions: [
    dataMeshApi,
    dataMeshPage,
    ...domainCards,
    ...entityCards,
    ...entityContents,
    ...searchItems,
  ],
});
