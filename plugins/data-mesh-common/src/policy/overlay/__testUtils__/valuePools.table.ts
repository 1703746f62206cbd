import { JsonValue } from '../../../model';
import { FieldType } from '../../language/FieldType';
import { ItemKind } from '../../language/ItemKind';

/** A field of a type, and values so few that two often meet. */
export interface Pool {
  type: FieldType;
  kind: ItemKind;
  field: string;
  values: readonly JsonValue[];
  /** What may stand behind an operator; `values` unless told. */
  wanted?: readonly JsonValue[];
}

/** No field holds a size yet; `any` stands for it. */
export const POOLS: readonly Pool[] = [
  {
    type: 'text',
    kind: 'columns',
    field: 'classification',
    values: ['a', 'ab', 'b', 'abc', 'A', ''],
  },
  { type: 'number', kind: 'columns', field: 'depth', values: [0, 1, 2, 3, 5] },
  { type: 'flag', kind: 'columns', field: 'required', values: [true, false] },
  {
    type: 'date',
    kind: 'ports',
    field: 'sunsetAt',
    values: ['2026-01-01', '2026-06-01T12:00:00Z', '2027-01-01', 'soon'],
  },
  {
    type: 'duration',
    kind: 'datasets',
    field: 'retention',
    values: ['P30D', '90d', 'P3M', 'P1Y', 'unlimited', 3600],
  },
  {
    type: 'version',
    kind: 'ports',
    field: 'version',
    values: ['1.0.0', '1.2', '1.2.0', '2.0.0', 'latest'],
  },
  {
    type: 'list',
    kind: 'columns',
    field: 'tags',
    values: [[], ['a'], ['a', 'b'], ['b', 'b'], ['a', 1], ['c', true]],
    wanted: ['a', 'b', 'c', 1],
  },
  {
    type: 'objects',
    kind: 'contracts',
    field: 'roles',
    values: [
      [],
      [{ role: 'a', access: 'r' }],
      [{ role: 'a' }, { role: 'b', access: 'w' }],
      [{ role: 'c', access: 'r' }, { access: 'a' }],
    ],
  },
  {
    type: 'any',
    kind: 'columns',
    field: 'custom.x',
    values: ['a', 'b', 1, 2, true, '10 GB', '2026-01-01', ['a'], { a: 1 }],
  },
];

export const PATTERNS: readonly string[] = ['^a', 'b$', 'a', '^(a|b)+$'];
export const GLOBS: readonly string[] = ['a*', '*b', '?', '**'];

/** Elements of the lists above. */
export const ELEMENTS: Pool = {
  type: 'any',
  kind: 'columns',
  field: '',
  values: ['a', 'b', 'c', 1, 2],
};
export const ROLE_NAMES: Pool = {
  type: 'text',
  kind: 'contracts',
  field: 'role',
  values: ['a', 'b', 'c'],
};
