import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/**
 * Adds the field `DataProductColumns` to the forms of templates; found by
 * feature discovery.
 *
 * @alpha
 */
export const scaffolderModuleDataMesh = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    FormFieldBlueprint.make({
      name: 'data-product-columns',
      params: {
        field: () => import('./columnsFormField').then(m => m.columnsFormField),
      },
    }),
  ],
});
