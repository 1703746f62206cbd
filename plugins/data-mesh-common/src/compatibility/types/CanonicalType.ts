/** A type as it is meant, whatever the store calls it. */
export interface CanonicalType {
  kind: TypeKind;
  /** Of integers and floating point; absent where any width is meant. */
  bits?: number;
  unsigned?: boolean;
  /** Of decimals; absent where the store holds any. */
  precision?: number;
  scale?: number;
  /** Characters or bytes at most; absent where there is no bound. */
  length?: number;
  /** Padded to its length. */
  fixed?: boolean;
  /** Whether a time is an instant rather than a wall clock. */
  zoned?: boolean;
  /** Digits of the second that are kept. */
  digits?: number;
  element?: CanonicalType;
  key?: CanonicalType;
  fields?: readonly { name: string; type: CanonicalType }[];
  /** Of `other`: what the store calls it, arguments included. */
  name?: string;
}

/** `number` is the logical type of any number; `other` is one that nobody here knows. */
export type TypeKind =
  | 'integer'
  | 'float'
  | 'decimal'
  | 'number'
  | 'string'
  | 'bytes'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'interval'
  | 'uuid'
  | 'json'
  | 'vector'
  | 'array'
  | 'map'
  | 'struct'
  | 'unknown'
  | 'other';

/** Whether a kind holds others, and how; children stand at other paths if it changes. */
export function structureOf(
  kind: TypeKind,
): 'array' | 'map' | 'struct' | 'single' {
  return kind === 'array' || kind === 'map' || kind === 'struct'
    ? kind
    : 'single';
}
