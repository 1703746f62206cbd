import { conditionJson } from '../../condition/conditionJson';
import { Condition } from '../../language/Condition';
import { mutateCondition } from './mutateCondition';

const at = { line: 1, column: 1 };

function test(field: string): Condition {
  return { kind: 'test', field, operator: 'exists', wanted: true, at };
}

const a = test('a');
const b = test('b');

function changed(condition: Condition): unknown[] {
  return mutateCondition(condition).tried.map(each =>
    conditionJson(each.condition),
  );
}

const ALWAYS = { all: [] };
const NEVER = { not: ALWAYS };
const A = { a: { exists: true } };
const B = { b: { exists: true } };

describe('mutateCondition', () => {
  it.each<[string, unknown[], Condition]>([
    ['a test', [ALWAYS, NEVER], a],
    [
      'a negated one',
      [{ not: ALWAYS }, { not: NEVER }],
      { kind: 'not', of: a, at },
    ],
    [
      'all',
      [
        { any: [A, B] },
        { all: [ALWAYS, B] },
        { all: [NEVER, B] },
        { all: [A, ALWAYS] },
        { all: [A, NEVER] },
      ],
      { kind: 'all', of: [a, b], at },
    ],
    [
      'all of one',
      [{ all: [ALWAYS] }, { all: [NEVER] }],
      { kind: 'all', of: [a], at },
    ],
    [
      'none',
      [
        { not: { all: [A, B] } },
        { none: [ALWAYS, B] },
        { none: [NEVER, B] },
        { none: [A, ALWAYS] },
        { none: [A, NEVER] },
      ],
      { kind: 'none', of: [a, b], at },
    ],
    [
      'every element',
      [
        { list: { some: A } },
        { list: { every: ALWAYS } },
        { list: { every: NEVER } },
      ],
      { kind: 'quantity', field: 'list', quantity: 'every', of: a, at },
    ],
    [
      'an expression',
      [
        ALWAYS,
        NEVER,
        { cel: 'item.x <= 1' },
        { cel: 'item.x < 2' },
        { cel: 'item.x < 0' },
      ],
      { kind: 'cel', expression: 'item.x < 1', at },
    ],
  ])('changes %s', (_, expected, condition) => {
    expect(changed(condition)).toEqual(expected);
  });

  it('changes nothing in what it was given', () => {
    const condition: Condition = { kind: 'any', of: [a, b], at };
    const before = structuredClone(condition);
    mutateCondition(condition);
    expect(condition).toEqual(before);
  });
});
