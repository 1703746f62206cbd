import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import {
  CLASSIFICATIONS,
  COLUMN_TYPES,
} from '@meshstage/plugin-data-mesh-common';
import { ColumnsField } from '../columns/ColumnsField';
import { validateColumns } from '../columns/validateColumns';

/** `ui:field: DataProductColumns`: columns learned from pasted CSV rows. */
export const columnsFormField = createFormField({
  name: 'DataProductColumns',
  component: ColumnsField,
  validation: validateColumns,
  schema: makeFieldSchema({
    output: z =>
      z.array(
        z.object({
          name: z.string(),
          logicalType: z.enum(COLUMN_TYPES),
          required: z.boolean(),
          unique: z.boolean().optional(),
          description: z.string().optional(),
          classification: z.enum(CLASSIFICATIONS).optional(),
          examples: z
            .array(z.union([z.string(), z.number(), z.boolean()]))
            .optional(),
        }),
      ),
  }),
});
