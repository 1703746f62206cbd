import { createApiRef } from '@backstage/frontend-plugin-api';
import type { DataMeshApi } from '@meshstage/plugin-data-mesh-common';

/**
 * The client of the data-mesh backend that all screens ask.
 *
 * @public
 */
export const dataMeshApiRef = createApiRef<DataMeshApi>().with({
  id: 'plugin.data-mesh.client',
  pluginId: 'data-mesh',
});
