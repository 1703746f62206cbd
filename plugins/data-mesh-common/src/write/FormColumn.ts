import { JsonValue } from '../model';

/** Types that the values of a column can have, in the words of ODCS. @public */
export const COLUMN_TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'timestamp',
  'time',
] as const;

/** What the values of a column are. @public */
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** How closely a column is kept, from open to closed. @public */
export const CLASSIFICATIONS = [
  'public',
  'internal',
  'confidential',
  'restricted',
] as const;

/** Who may see a column. @public */
export type Classification = (typeof CLASSIFICATIONS)[number];

/** A column as a person describes it in a form. @public */
export interface FormColumn {
  name: string;
  logicalType: ColumnType;
  /** Whether every row has a value. */
  required: boolean;
  /** Whether no two rows have the same value. */
  unique?: boolean;
  description?: string;
  classification?: Classification;
  /** A few values; published only for columns that are public or internal. */
  examples?: JsonValue[];
}
