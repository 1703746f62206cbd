import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiStackLine } from '@remixicon/react';
import { rootRouteRef } from '../routes/routes';

/** `page:data-mesh`: the shelf and the submissions. */
export const dataMeshPage = PageBlueprint.make({
  params: {
    path: '/data-products',
    title: 'Data products',
    icon: <RiStackLine />,
    routeRef: rootRouteRef,
    // The page draws its own header, with tabs in the reader's language.
    noHeader: true,
    loader: () => import('../shelf/DataMeshPage').then(m => <m.DataMeshPage />),
  },
});
