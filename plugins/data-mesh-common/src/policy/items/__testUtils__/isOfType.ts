import { FieldType } from '../../language/FieldType';

const FITS: { readonly [T in FieldType]?: (value: unknown) => boolean } = {
  number: value => typeof value === 'number',
  flag: value => typeof value === 'boolean',
  list: value => Array.isArray(value) && value.length > 0,
  objects: value => Array.isArray(value) && value.length > 0,
  any: value => value !== null && value !== '',
};

/** Whether a value is what a field of a type holds; all other types are texts that say something. */
export function isOfType(value: unknown, type: FieldType): boolean {
  const isText = typeof value === 'string' && value.trim() !== '';
  return FITS[type]?.(value) ?? isText;
}
