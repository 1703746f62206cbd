import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { RiStackLine } from '@remixicon/react';

/** Gives the kind DataProduct its icon wherever the catalog shows it. */
export const iconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'data-mesh',
      params: { icons: { 'kind:dataproduct': <RiStackLine /> } },
    }),
  ],
});
