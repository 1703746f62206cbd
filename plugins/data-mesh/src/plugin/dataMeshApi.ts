import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { DataMeshClient } from '@meshstage/plugin-data-mesh-common';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

/** `api:data-mesh`: the client of the backend. */
export const dataMeshApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: dataMeshApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new DataMeshClient(apis),
    }),
});
