import { JsonObject, JsonValue } from '../../model';
import { OPERATORS } from '../operators/operators.table';
import {
  overlayText,
  policyText,
  readOverlay,
  readPolicy,
} from './__testUtils__/policyTexts';
import { applyOverlay } from './applyOverlay';
import { effectivePolicyOf } from './effectivePolicyOf';

/** A field, what an operator wants of it, and what would be less. */
type Loosening = [
  forEach: string,
  field: string,
  strict: JsonValue,
  loose: JsonValue,
];

const LOOSENINGS: { readonly [operator: string]: Loosening } = {
  equals: ['columns', 'masking', 'hash', 'none'],
  in: ['columns', 'masking', ['hash'], ['hash', 'none']],
  notIn: ['columns', 'masking', ['none', 'null'], ['null']],
  matches: ['columns', 'name', '^[a-z]+$', '.'],
  glob: ['columns', 'name', 'a*', '*'],
  atLeast: ['datasets', 'columnCount', 5, 4],
  atMost: ['datasets', 'retention', 'P90D', 'P91D'],
  between: ['datasets', 'retention', ['P1D', 'P90D'], ['P1D', 'P91D']],
  length: ['columns', 'name', { max: 30 }, { max: 31 }],
  subsetOf: ['columns', 'tags', ['a'], ['a', 'b']],
};

/** What is not an operator, what it asks, and what would be less. */
const FORMS: { readonly [form: string]: [JsonObject, JsonObject] } = {
  every: [
    { tags: { every: { in: ['a'] } } },
    { tags: { every: { in: ['a', 'b'] } } },
  ],
  some: [
    { tags: { some: { in: ['a'] } } },
    { tags: { some: { in: ['a', 'b'] } } },
  ],
  not: [
    { not: { masking: { in: ['none', 'null'] } } },
    { not: { masking: { in: ['none'] } } },
  ],
  none: [
    { none: [{ masking: { in: ['none', 'null'] } }] },
    { none: [{ masking: { in: ['none'] } }] },
  ],
  all: [
    { all: [{ masking: { in: ['hash'] } }] },
    { all: [{ masking: { in: ['hash', 'none'] } }] },
  ],
  any: [
    { any: [{ masking: { exists: true } }, { pii: { equals: false } }] },
    {
      any: [
        { masking: { exists: true } },
        { pii: { equals: false } },
        { name: { exists: true } },
      ],
    },
  ],
  cel: [
    { cel: 'item.name != "x"' },
    { any: [{ cel: 'item.name != "x"' }, { cel: 'item.name != "y"' }] },
  ],
};

/** What an overlay with one thing instead of another in a part comes to. */
function stateOf(
  part: 'assert' | 'when',
  forEach: string,
  given: JsonObject,
  wanted: JsonObject,
): string {
  const asked: JsonObject =
    part === 'when' ? { assert: { path: { exists: true } } } : {};
  const policy = policyText({
    forEach,
    ...asked,
    [part]: given,
    tighten: { allow: [part] },
  });
  return applyOverlay(
    effectivePolicyOf(readPolicy(policy)),
    readOverlay(overlayText({ [part]: wanted })),
  ).state;
}

describe('a loosening', () => {
  it.each(Object.entries(LOOSENINGS))(
    'by what %s wants is refused',
    (operator, [forEach, field, strict, loose]) => {
      const given = { [field]: { [operator]: strict } };
      const wanted = { [field]: { [operator]: loose } };
      expect(stateOf('assert', forEach, given, wanted)).toBe('refused');
      expect(stateOf('when', forEach, wanted, given)).toBe('refused');
    },
  );

  it.each(Object.entries(FORMS))(
    'of what %s asks is refused',
    (_, [strict, loose]) => {
      expect(stateOf('assert', 'columns', strict, loose)).toBe('refused');
      expect(stateOf('assert', 'columns', loose, strict)).toBe('applied');
      expect(stateOf('when', 'columns', loose, strict)).toBe('refused');
      expect(stateOf('when', 'columns', strict, loose)).toBe('applied');
    },
  );

  it.each(Object.entries(FORMS))(
    'of %s by another way to pass is refused',
    (_, [test]) => {
      const other = { description: { exists: true } };
      const either = { any: [test, other] };
      const both = { all: [test, other] };
      expect(stateOf('assert', 'columns', test, either)).toBe('refused');
      expect(stateOf('assert', 'columns', test, both)).toBe('applied');
      expect(stateOf('when', 'columns', test, both)).toBe('refused');
      expect(stateOf('when', 'columns', test, either)).toBe('applied');
    },
  );

  it.each(OPERATORS.map(({ name }) => name))(
    'of %s by another way to pass is refused',
    operator => {
      const [forEach, field, strict] = LOOSENINGS[operator] ?? [
        'columns',
        'tags',
        operator === 'contains' ? 'a' : true,
      ];
      const test = { [field]: { [operator]: strict } };
      const other = { description: { exists: true } };
      const either = { any: [test, other] };
      const both = { all: [test, other] };
      expect(stateOf('assert', forEach, test, either)).toBe('refused');
      expect(stateOf('assert', forEach, test, both)).toBe('applied');
      expect(stateOf('when', forEach, test, both)).toBe('refused');
      expect(stateOf('when', forEach, test, either)).toBe('applied');
    },
  );
});
