import { FieldType } from '../language/FieldType';

/** How expressions see the fields of a type; `objects` have types of their own. */
export const CEL_TYPES: { readonly [T in FieldType]: string } = {
  text: 'string',
  number: 'double',
  flag: 'bool',
  date: 'google.protobuf.Timestamp',
  duration: 'google.protobuf.Duration',
  size: 'double',
  version: 'string',
  list: 'list<dyn>',
  objects: 'list<dyn>',
  any: 'dyn',
};

/** The words of people for the types of the language. */
export const TYPE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bdyn<([\w.]+)>/g, '$1'],
  [/google\.protobuf\.Timestamp/g, 'date'],
  [/google\.protobuf\.Duration/g, 'duration'],
  [/\b(?:list|map)(?:<[\w.,<> ]*>)?/g, 'list'],
  [/\b(?:double|u?int)\b/g, 'number'],
  [/\bstring\b/g, 'text'],
  [/\bbool\b/g, 'true or false'],
  [/\bnull\b/g, 'null'],
  [/\bdyn\b/g, 'anything'],
];
