import { JsonValue } from '../../../model';

/** What may stand behind a tag; behind any other, only its owner knows. */
const FITS: ReadonlyMap<string, (value: JsonValue) => boolean> = new Map<
  string,
  (value: JsonValue) => boolean
>([
  ['!', value => typeof value === 'string'],
  ['!!str', value => typeof value === 'string'],
  ['!!bool', value => typeof value === 'boolean'],
  ['!!int', value => /^-?\d+$/.test(JSON.stringify(value))],
  ['!!float', value => typeof value === 'number'],
  ['!!null', value => value === null],
  ['!!seq', value => Array.isArray(value)],
  [
    '!!map',
    value =>
      value !== null && typeof value === 'object' && !Array.isArray(value),
  ],
]);

/**
 * Whether a value may stand behind the tag that is there. `!!int restricted`
 * reads as a text here, and is an error elsewhere.
 */
export function fitsTag(tag: string, value: JsonValue): boolean {
  return FITS.get(tag)?.(value) ?? false;
}
