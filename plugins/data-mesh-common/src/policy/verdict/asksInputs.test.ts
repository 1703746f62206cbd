import { JsonObject } from '../../model';
import { loadPolicySet } from '../set/loadPolicySet';
import { policyText } from '../publish/__testUtils__/gateContext';
import { asksInputs } from './asksInputs';
import { compilePolicySet } from './compilePolicySet';

const MASKED = { masking: { exists: true } };

it.each<[boolean, JsonObject]>([
  [false, { forEach: 'columns', assert: MASKED }],
  [true, { forEach: 'columns', assert: { fromMasked: { equals: false } } }],
  [
    true,
    {
      forEach: 'columns',
      when: { not: { any: [MASKED, { fromMasked: { exists: true } }] } },
      assert: MASKED,
    },
  ],
  [true, { forEach: 'columns', assert: { cel: '!item.fromMasked' } }],
  [false, { forEach: 'columns', assert: { cel: 'item.required' } }],
  [true, { forEach: 'sla', assert: { betterThanInputs: { equals: false } } }],
  [false, { forEach: 'sla', assert: { target: { exists: true } } }],
  [false, { assert: { purpose: { exists: true } } }],
])('is %j of %j', (expected, spec) => {
  for (const [id, scope] of [
    ['global.example', 'global'],
    ['sales.example', 'sales'],
  ]) {
    const content = policyText(spec, id);
    const set = loadPolicySet([
      { id: 'git', scope, files: [{ path: 'p.yaml', content }] },
    ]);
    expect(set.problems).toEqual([]);
    expect(asksInputs(compilePolicySet(set))).toBe(expected);
  }
});
