import fc from 'fast-check';
import { JsonValue, renderProblem } from '../../model';
import { itemOf } from '../condition/__testUtils__/itemOf';
import { compileCondition } from '../condition/compileCondition';
import { FIELDS } from '../items/fields.table';
import { OPERATORS } from '../operators/operators.table';
import { EXAMPLE_POLICY } from './__fixtures__/examplePolicy.table';
import { SOUND } from './__fixtures__/policyCases.table';
import { ITEM_KINDS, ItemKind } from './ItemKind';
import { readPolicyFile } from './readPolicyFile';

const RUNS = process.env.MESHSTAGE_LONG ? 10_000 : 500;

/** Values that somebody could find or want. */
const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    'hash',
    '^(a+)+$',
    '(',
    '*.raw',
    'P90D',
    '90 days',
    '10 GB',
    '2026-01-31',
    '1.2.3',
    'latest',
    'a'.repeat(20_000),
    '__proto__',
    0,
    -1,
    3,
    1e300,
    true,
    false,
    null,
    [],
    {},
    ['hash', 'encrypt'],
    [1, 3],
    ['1d', '7d'],
    [{ role: 'reader', access: 'write' }],
    { min: 1 },
    { max: 3, min: 4 },
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double(),
);

const OPERATOR_WORDS = [
  ...OPERATORS.map(({ name }) => name),
  'every',
  'some',
  'inn',
  '__proto__',
];

function conditionOf(kind: ItemKind): fc.Arbitrary<JsonValue> {
  const field = fc.constantFrom(
    ...Object.keys(FIELDS[kind]),
    'custom.a',
    'nme',
    'access',
    '__proto__',
  );
  const operator = fc.constantFrom(...OPERATOR_WORDS);
  const { condition } = fc.letrec<{ condition: JsonValue }>(tie => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .tuple(field, operator, value)
        .map(([name, word, wanted]) => ({ [name]: { [word]: wanted } })),
      fc
        .tuple(operator, value)
        .map(([word, wanted]): JsonValue => ({ [word]: wanted })),
      fc.constantFrom<JsonValue>(
        { cel: 'item.path == "a"' },
        { cel: 'item.' },
        { cel: 3 },
        [],
        {},
        'hash',
      ),
      fc
        .tuple(
          fc.constantFrom('all', 'any', 'none'),
          fc.array(tie('condition'), { maxLength: 3 }),
        )
        .map(([word, of]): JsonValue => ({ [word]: of })),
      tie('condition').map((of): JsonValue => ({ not: of })),
      fc
        .tuple(field, fc.constantFrom('every', 'some'), tie('condition'))
        .map(([name, word, of]): JsonValue => ({ [name]: { [word]: of } })),
    ),
  }));
  return condition;
}

/** Each problem has words and a place in the text; without an error there is a policy. */
function isAnswer(content: string): boolean {
  const { policies, overlays, problems } = readPolicyFile({
    path: 'a',
    content,
  });
  const lines = content.split(/\r\n|\r|\n/);
  const isPlaced = problems.every(
    ({ line = 1, column = 1 }) =>
      line <= lines.length && column <= (lines[line - 1]?.length ?? -1) + 1,
  );
  const isSaid = problems.map(renderProblem).every(({ message, fix }) => {
    const said = `${message} ${fix}`;
    return message.length > 5 && fix.length > 5 && !/undefined/.test(said);
  });
  const loaded = policies.length + overlays.length;
  return isPlaced && isSaid && (problems.length > 0 || loaded > 0);
}

describe('readPolicyFile', () => {
  it('answers whatever is written', () => {
    const words = [...`${EXAMPLE_POLICY}${SOUND}`.matchAll(/\S+\s+/g)].map(
      ([word]) => word,
    );
    const part = fc.oneof(
      fc.constantFrom(
        ...words,
        '---\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        '&a ',
        '*a ',
      ),
      fc.string({ maxLength: 6 }),
    );
    const text = fc
      .array(part, { maxLength: 60 })
      .map(parts => parts.join(''))
      .filter(each => !/undefined/.test(each));
    expect(() =>
      fc.assert(fc.property(text, isAnswer), { numRuns: RUNS }),
    ).not.toThrow();
  }, 1_800_000);

  it('answers whatever becomes of a sound policy', () => {
    const spoiled = fc
      .tuple(
        fc.constantFrom(EXAMPLE_POLICY, SOUND),
        fc.nat(1_200),
        fc.nat(12),
        fc.string({ maxLength: 6 }),
      )
      .map(
        ([text, at, length, added]) =>
          text.slice(0, at) + added + text.slice(at + length),
      );
    expect(() =>
      fc.assert(fc.property(spoiled, isAnswer), { numRuns: RUNS }),
    ).not.toThrow();
  }, 1_800_000);

  it.each(ITEM_KINDS)(
    'lets pass only what can be asked of %s with any value',
    kind => {
      const values = fc.dictionary(
        fc.constantFrom(...Object.keys(FIELDS[kind]), 'custom.a'),
        value,
      );
      const head = SOUND.slice(0, SOUND.indexOf('  assert')).replace(
        'columns',
        kind,
      );
      let passed = 0;
      fc.assert(
        fc.property(conditionOf(kind), values, (condition, found) => {
          const { policies, problems } = readPolicyFile({
            path: 'a',
            content: `${head}  assert: ${JSON.stringify(condition)}\n`,
          });
          const [policy] = policies;
          if (!policy) {
            return problems.length > 0;
          }
          passed += 1;
          const result = compileCondition(
            policy.assert,
            kind,
          )(itemOf(kind, found));
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
          return true;
        }),
        { numRuns: RUNS },
      );
      // Else nothing would have been shown.
      expect(passed).toBeGreaterThan(RUNS / 50);
    },
    1_800_000,
  );
});
