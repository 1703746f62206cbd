/**
 * What a field that policies can name holds. `list` holds texts, numbers or
 * flags; `objects` holds things with fields of their own. A `date` is a date or
 * an instant (ISO 8601), a `duration` and a `size` are given as text with a unit
 * and compared by what they amount to; `any` is what an owner put into a custom
 * property.
 *
 * @public
 */
export type FieldType =
  | 'text'
  | 'number'
  | 'flag'
  | 'date'
  | 'duration'
  | 'size'
  | 'version'
  | 'list'
  | 'objects'
  | 'any';
