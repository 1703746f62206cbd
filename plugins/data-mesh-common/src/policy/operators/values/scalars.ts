import { FieldType } from '../../language/FieldType';

/** Fields that hold one value. */
export const SCALARS: readonly FieldType[] = [
  'text',
  'number',
  'flag',
  'date',
  'duration',
  'size',
  'version',
];
