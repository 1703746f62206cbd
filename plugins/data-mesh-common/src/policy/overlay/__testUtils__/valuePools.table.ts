import { JsonValue } from '../../../model';
import { FieldType } from '../../language/FieldType';
import { ItemKind } from '../../language/ItemKind';

/** A field of a type, and values so few that two often meet. */
export interface Pool {
  kind: ItemKind;
  field: string;
  values: readonly JsonValue[];
  /** What may stand behind an operator; `values` unless told. */
  wanted?: readonly JsonValue[];
}

/** No field holds a size yet; `any` stands for it. */
export const POOLS: { readonly [T in Exclude<FieldType, 'size'>]: Pool } = {
  text: {
    kind: 'columns',
    field: 'classification',
    values: ['a', 'ab', 'b', 'abc', 'A', ''],
  },
  number: { kind: 'columns', field: 'depth', values: [0, 1, 2, 3, 5] },
  flag: { kind: 'columns', field: 'required', values: [true, false] },
  date: {
    kind: 'ports',
    field: 'sunsetAt',
    values: ['2026-01-01', '2026-06-01T12:00:00Z', '2027-01-01', 'soon'],
  },
  duration: {
    kind: 'datasets',
    field: 'retention',
    values: ['P30D', '90d', 'P3M', 'P1Y', 'unlimited', 3600],
  },
  version: {
    kind: 'ports',
    field: 'version',
    values: ['1.0.0', '1.2', '1.2.0', '2.0.0', 'latest'],
  },
  list: {
    kind: 'columns',
    field: 'tags',
    values: [[], ['a'], ['a', 'b'], ['b', 'b'], ['a', 1], ['c', true]],
    wanted: ['a', 'b', 'c', 1],
  },
  objects: {
    kind: 'contracts',
    field: 'roles',
    values: [
      [],
      [{ role: 'a', access: 'r' }],
      [{ role: 'a' }, { role: 'b', access: 'w' }],
      [{ role: 'c', access: 'r' }, { access: 'a' }],
    ],
  },
  any: {
    kind: 'columns',
    field: 'custom.x',
    values: ['a', 'b', 1, 2, true, '10 GB', '2026-01-01', ['a'], { a: 1 }],
  },
};

export const PATTERNS: readonly string[] = ['^a', 'b$', 'a', '^(a|b)+$'];
export const GLOBS: readonly string[] = ['a*', '*b', '?', '**'];
