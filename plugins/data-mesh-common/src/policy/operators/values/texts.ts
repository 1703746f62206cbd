import { FieldType } from '../../language/FieldType';

/** Fields that are written as text. */
export const TEXTS: readonly FieldType[] = ['text', 'version', 'date'];
