import { JsonObject } from '../../model';
import { CanonicalType } from './CanonicalType';

const KINDS: ReadonlyMap<string, CanonicalType['kind']> = new Map([
  ['string', 'string'],
  ['date', 'date'],
  ['timestamp', 'timestamp'],
  ['time', 'time'],
  ['number', 'number'],
  ['integer', 'integer'],
  ['boolean', 'boolean'],
  ['object', 'struct'],
  ['array', 'array'],
  ['map', 'map'],
  ['vector', 'vector'],
]);

const NUMERIC = /^([iuf])(8|16|32|64|128)$/;

/** Whether a `format` tells the width of a number rather than the form of a text. */
export function isNumericFormat(format: unknown): format is string {
  return typeof format === 'string' && NUMERIC.test(format);
}

/** The type that `logicalType` means together with a numeric `format`. */
export function logicalType(
  logical: string,
  options: JsonObject,
): CanonicalType {
  const kind = KINDS.get(logical.trim().toLowerCase());
  if (!kind) {
    return { kind: 'other', name: logical.trim().toLowerCase() };
  }
  const { format } = options;
  if (kind !== 'integer' && kind !== 'number') {
    return { kind };
  }
  const match = typeof format === 'string' ? NUMERIC.exec(format) : null;
  if (!match) {
    return { kind };
  }
  const bits = Number(match[2]);
  if (match[1] === 'f') {
    return { kind: 'float', bits };
  }
  return { kind: 'integer', bits, ...(match[1] === 'u' && { unsigned: true }) };
}
