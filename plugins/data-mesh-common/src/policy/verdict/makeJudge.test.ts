import { JsonValue } from '../../model';
import { itemsOf } from '../items/itemsOf';
import { Condition } from '../language/Condition';
import { policyOf } from './__testUtils__/policiesOf';
import { subjectOf } from './__testUtils__/subjectOf';
import { ItemJudgement } from './ItemJudgement';
import { makeJudge } from './makeJudge';

const at = { line: 1, column: 1 };
const [product] = itemsOf('product', subjectOf());

function test(field: string, operator: string, wanted: JsonValue): Condition {
  return { kind: 'test', field, operator, wanted, at };
}

/** Conditions by what they say of the product. */
const SAYS = {
  yes: test('name', 'equals', 'Orders'),
  no: test('name', 'equals', 'Returns'),
  also: test('id', 'equals', 'other'),
  unknown: test('ownerExists', 'equals', true),
  wrong: test('custom.since', 'atLeast', '2026-01-01'),
} satisfies Record<string, Condition>;
type Word = keyof typeof SAYS;

const [withCustom] = itemsOf(
  'product',
  subjectOf(
    {},
    {
      'p.odps.yaml': `{apiVersion: v1.0.0, kind: DataProduct, id: p, name: Orders, version: 1.0.0, status: active, domain: sales, customProperties: [{property: since, value: [1]}]}`,
    },
  ),
);

function told(judgement: ItemJudgement): string {
  if (typeof judgement !== 'object') {
    return judgement ?? 'not concerned';
  }
  if ('failed' in judgement) {
    return `${judgement.failed.field} fails`;
  }
  return 'error' in judgement ? 'error' : `missing ${judgement.missing}`;
}

describe('makeJudge', () => {
  it.each<[string, Word[], Word[]]>([
    ['pass', [], ['yes']],
    ['name fails', [], ['no']],
    ['pass', ['yes'], ['yes']],
    ['not concerned', ['no'], ['no']],
    ['not concerned', ['no', 'also'], ['no']],
    ['name fails', ['no', 'yes'], ['no']],
    ['name fails', ['yes'], ['yes', 'no']],
    ['name fails', [], ['no', 'also']],
    ['id fails', [], ['also', 'no']],
    ['missing catalog', [], ['unknown']],
    ['missing catalog', ['unknown'], ['yes']],
    ['missing catalog', ['unknown', 'no'], ['no']],
    // Without what was added the first would have no answer, so it does not pass.
    ['missing catalog', ['unknown', 'yes'], ['yes']],
    ['error', ['wrong', 'yes'], ['yes']],
    ['error', ['unknown', 'wrong'], ['yes']],
    ['error', ['wrong', 'unknown'], ['yes']],
    ['name fails', ['unknown', 'yes'], ['no']],
    ['missing catalog', [], ['yes', 'unknown']],
    ['name fails', [], ['unknown', 'no']],
    ['error', [], ['unknown', 'wrong']],
  ])('says %s when %j assert %j', (expected, when, assert) => {
    const policy = policyOf({ spec: { assert: { name: { exists: true } } } });
    const judge = makeJudge({
      policy,
      when: when.map(word => SAYS[word]),
      assert: assert.map(word => SAYS[word]),
    });
    expect(told(judge(withCustom))).toBe(expected);
  });

  it('looks at each item anew', () => {
    const judge = makeJudge({
      policy: policyOf({ spec: { assert: { name: { exists: true } } } }),
      when: [],
      assert: [SAYS.wrong],
    });
    expect([withCustom, product, withCustom].map(judge).map(told)).toEqual([
      'error',
      'custom.since fails',
      'error',
    ]);
  });
});
