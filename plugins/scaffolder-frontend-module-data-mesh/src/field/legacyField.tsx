import { lazy, Suspense } from 'react';
import { scaffolderPlugin } from '@backstage/plugin-scaffolder';
import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import type { ColumnsFieldProps } from '../columns/ColumnsFieldProps';

const LazyColumnsField = lazy(() =>
  import('../columns/ColumnsField').then(m => ({ default: m.ColumnsField })),
);

/**
 * `ui:field: DataProductColumns` for apps of the old frontend system, to put
 * into `ScaffolderFieldExtensions`.
 *
 * @public
 */
export const DataProductColumnsFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    name: 'DataProductColumns',
    component: (props: ColumnsFieldProps) => (
      <Suspense fallback={null}>
        <LazyColumnsField {...props} />
      </Suspense>
    ),
    // Loaded with the form, not with the portal.
    validation: async (...args) =>
      (await import('../columns/validateColumns')).validateColumns(...args),
  }),
);
