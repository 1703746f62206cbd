import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiScales3Line } from '@remixicon/react';
import { governanceRouteRef } from '../routes/routes';

/** `page:data-mesh/governance`: policies, scorecards and their files. */
export const governancePage = PageBlueprint.make({
  name: 'governance',
  params: {
    path: '/governance',
    title: 'Governance',
    icon: <RiScales3Line />,
    routeRef: governanceRouteRef,
    // The page draws its own header, with tabs in the reader's language.
    noHeader: true,
    loader: () =>
      import('../governance/GovernancePage').then(m => <m.GovernancePage />),
  },
});
