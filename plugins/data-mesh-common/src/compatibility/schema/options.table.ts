/** What an option of `logicalTypeOptions` is for a comparison. */
export type OptionKind = 'bound' | 'format' | 'zone' | 'kind' | 'meaning';

/** Options of the standard; others are not classified. */
export const OPTION_KINDS: ReadonlyMap<string, OptionKind> = new Map([
  ['minLength', 'bound'],
  ['maxLength', 'bound'],
  ['minimum', 'bound'],
  ['maximum', 'bound'],
  ['exclusiveMinimum', 'bound'],
  ['exclusiveMaximum', 'bound'],
  ['minItems', 'bound'],
  ['maxItems', 'bound'],
  ['minProperties', 'bound'],
  ['maxProperties', 'bound'],
  ['multipleOf', 'bound'],
  ['uniqueItems', 'bound'],
  ['pattern', 'bound'],
  ['required', 'bound'],
  ['format', 'format'],
  ['timezone', 'zone'],
  ['defaultTimezone', 'zone'],
  ['dimensions', 'kind'],
  ['elementType', 'kind'],
  ['distanceMetric', 'meaning'],
  ['embeddingModel', 'meaning'],
  ['embeddingModelVersion', 'meaning'],
  ['normalized', 'meaning'],
]);

/** Bounds from below: raising them is tightening. */
export const LOWER_BOUNDS: ReadonlySet<string> = new Set([
  'minLength',
  'minimum',
  'exclusiveMinimum',
  'minItems',
  'minProperties',
]);

/** Bounds from above: lowering them is tightening. */
export const UPPER_BOUNDS: ReadonlySet<string> = new Set([
  'maxLength',
  'maximum',
  'exclusiveMaximum',
  'maxItems',
  'maxProperties',
]);
