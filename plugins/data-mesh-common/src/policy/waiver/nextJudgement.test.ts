import { instantOf } from '../operators/values/instantOf';
import { compiledOf, PolicyParts } from '../verdict/__testUtils__/policiesOf';
import { nextJudgement } from './nextJudgement';

const at = (text: string) => instantOf(text) ?? NaN;
const NOW = '2026-03-02T12:00:00Z';
const WAIVER = {
  policy: 'global.example',
  product: 'dataproduct:sales/orders',
  reason: 'Soon.',
  requestedBy: 'user:default/ada',
  approvedBy: 'user:default/bob',
  expires: '2026-03-31',
};
const plain = { assert: { purpose: { exists: true } } };
const cel = (expression: string) => ({ cel: expression });

function nextOf(
  spec: PolicyParts['spec'],
  { isWaived = false, domain = 'sales' } = {},
) {
  return nextJudgement(at(NOW), {
    set: {
      hash: '',
      everywhere: [compiledOf({ spec: plain })],
      byDomain: new Map([['sales', [compiledOf({ spec })]]]),
      unloaded: [],
    },
    domain,
    waivers: isWaived ? [WAIVER] : [],
  });
}

it.each<[string, PolicyParts['spec']]>([
  ['asserts it', { assert: cel('now > timestamp("2026-01-01T00:00:00Z")') }],
  [
    'asserts it within others',
    {
      assert: { not: { any: [cel('now == now'), { name: { exists: true } }] } },
    },
  ],
  [
    'is concerned by it',
    { ...plain, when: cel('now > timestamp("2026-01-01T00:00:00Z")') },
  ],
])('is the next midnight where a policy asks for the time: %s', (_, spec) => {
  expect(nextOf(spec)).toBe(at('2026-03-03'));
  expect(nextOf(spec, { isWaived: true })).toBe(at('2026-03-03'));
  expect(nextOf(spec, { domain: 'logistics' })).toBeUndefined();
});

it('is never where nothing asks for the time', () => {
  expect(nextOf(plain)).toBeUndefined();
  expect(nextOf({ assert: cel('item.name != "know"') })).toBeUndefined();
});

it('is the end of a waiver', () => {
  expect(nextOf(plain, { isWaived: true })).toBe(at('2026-04-01'));
});

it('is when a policy comes into force, at midnight or not', () => {
  const rollout = { effectiveFrom: '2026-03-02T18:00:00Z' };
  expect(nextOf({ ...plain, rollout })).toBe(at('2026-03-02T18:00:00Z'));
});
