import {
  createFrontendModule,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiListCheck2 } from '@remixicon/react';

const statesRouteRef = createRouteRef();

/** The index of states at `/`, and the way back to it in the side bar. */
const statesPage = PageBlueprint.make({
  name: 'states',
  params: {
    path: '/',
    title: 'All states',
    icon: <RiListCheck2 />,
    routeRef: statesRouteRef,
    noHeader: true,
    loader: () => import('./StatesPage').then(m => <m.StatesPage />),
  },
});

/** What the dev app adds to the app itself. */
export const devModule = createFrontendModule({
  pluginId: 'app',
  extensions: [statesPage],
});
