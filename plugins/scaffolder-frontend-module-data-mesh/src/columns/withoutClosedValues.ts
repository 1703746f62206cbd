import type { FormColumn } from '@meshstage/plugin-data-mesh-common';

/** Values of a column that not everybody may see must not travel with the form. */
export function withoutClosedValues({
  examples,
  ...column
}: FormColumn): FormColumn {
  const isOpen =
    column.classification === 'public' || column.classification === 'internal';
  return isOpen && examples ? { ...column, examples } : column;
}
