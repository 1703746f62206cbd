import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import type { FormColumn } from '@meshstage/plugin-data-mesh-common';

/** What the form of a template hands to the field. */
export type ColumnsFieldProps = FieldExtensionComponentProps<FormColumn[]>;
