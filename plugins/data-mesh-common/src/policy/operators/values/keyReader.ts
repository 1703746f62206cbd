import { parseVersion } from '../../../read/head/parseVersion';
import { FieldType } from '../../language/FieldType';
import { measureOf } from './measureOf';

/** A value as it is compared with others of its type. */
export type Key = string | number | boolean;

/** Turns values of a type into keys that are equal where the values are. */
export interface KeyReader {
  /** What a value must be, in words. */
  expected: string;
  /** How a policy may write one. */
  written: ReadonlySet<string>;
  keyOf(value: unknown): Key | undefined;
}

// Where the owner chooses the type, a value of another is not wrong but another value.
const SCALAR: KeyReader = {
  expected: 'text, a number, true or false',
  written: new Set(['string', 'number', 'boolean']),
  keyOf: value => textKey(value) ?? numberKey(value) ?? flagKey(value),
};

const READERS: { readonly [T in FieldType]?: KeyReader } = {
  text: reader('text', 'string', textKey),
  flag: reader('true or false', 'boolean', flagKey),
  // `1.2` and `1.2.0` are one version; a word such as `latest` is only itself.
  version: reader('a version', 'string', value =>
    typeof value === 'string' ? parseVersion(value).semver ?? value : undefined,
  ),
  any: SCALAR,
  list: SCALAR,
};

/** How values of a field are compared; undefined where they cannot be. */
export function keyReader(type: FieldType): KeyReader | undefined {
  const measure = measureOf(type);
  return measure
    ? reader(measure.expected, measure.written, measure.amount)
    : READERS[type];
}

function reader(
  expected: string,
  written: string,
  keyOf: (value: unknown) => Key | undefined,
): KeyReader {
  return { expected, written: new Set([written]), keyOf };
}

function textKey(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberKey(value: unknown): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

function flagKey(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
