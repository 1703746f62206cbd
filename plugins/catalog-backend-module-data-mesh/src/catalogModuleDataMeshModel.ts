import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { dataProductModelLayer } from './kind/dataProductModelLayer';

/**
 * Adds the kind `DataProduct` to the catalog model. With it the catalog knows
 * the kind in its model description; without it the processor of the main entry
 * does the same work.
 *
 * @alpha
 */
export const catalogModuleDataMeshModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'data-mesh-model',
  register(reg) {
    reg.registerInit({
      deps: { model: catalogModelExtensionPoint },
      async init({ model }) {
        model.addModelSource(
          CatalogModelSources.static([dataProductModelLayer]),
        );
      },
    });
  },
});
