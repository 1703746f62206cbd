import { Outcome } from './PolicyVerdict';
import { PolicyHealth, policyHealth } from './policyHealth';

const NONE: Record<Outcome, number> = {
  pass: 0,
  fail: 0,
  waived: 0,
  error: 0,
  'not-evaluated': 0,
  'not-applicable': 0,
};

it.each<[PolicyHealth, Partial<Record<Outcome, number>>]>([
  ['concerns-none', {}],
  ['concerns-none', { 'not-applicable': 5 }],
  ['never-fires', { pass: 3, 'not-applicable': 5 }],
  ['mixed', { pass: 3, fail: 1 }],
  ['mixed', { pass: 3, waived: 1 }],
  ['mixed', { pass: 3, error: 1 }],
  ['always-fires', { fail: 1, 'not-applicable': 5 }],
  ['always-fires', { fail: 1, waived: 1, error: 1 }],
  ['unknown', { error: 1 }],
  ['unknown', { 'not-evaluated': 2, 'not-applicable': 1 }],
])('is %s of %j', (expected, counts) => {
  expect(policyHealth({ ...NONE, ...counts })).toBe(expected);
});
