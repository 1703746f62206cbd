import { FieldType } from '../../language/FieldType';
import { SCALARS } from './scalars';

/** Fields of every type. */
export const EVERY_TYPE: readonly FieldType[] = [...SCALARS, 'list', 'objects'];
