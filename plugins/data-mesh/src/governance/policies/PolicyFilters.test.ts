import { aPolicySummary } from '../../__testUtils__/governance';
import {
  addressOfFilters,
  filterPolicies,
  filtersOfAddress,
  isNarrowed,
  NO_POLICY_FILTERS,
  PolicyFilters,
} from './PolicyFilters';

const policies = [
  aPolicySummary({
    id: 'pii',
    title: 'PII is masked',
    category: 'privacy',
    severity: 'critical',
    counts: { fail: 2, waived: 1 },
    micros: 40,
  }),
  aPolicySummary({
    id: 'sla',
    title: 'A freshness is promised',
    why: 'Readers plan by it.',
    severity: 'low',
    counts: { fail: 2 },
    health: 'always-fires',
    micros: 90,
  }),
  aPolicySummary({
    id: 'keys',
    scope: 'sales',
    title: 'Keys are stated',
    category: 'privacy',
    counts: { pass: 5, waived: 4 },
    health: 'never-fires',
  }),
  aPolicySummary({
    id: 'owner',
    title: 'Has an owner',
    severity: 'high',
    counts: { 'not-evaluated': 1, pass: 1 },
  }),
];

describe('filterPolicies', () => {
  it.each<[string, Partial<PolicyFilters>]>([
    ['pii sla owner keys', {}],
    ['keys pii sla owner', { order: 'waived' }],
    ['sla pii owner keys', { order: 'slowest' }],
    ['sla owner keys pii', { order: 'title' }],
    ['pii keys', { category: 'privacy' }],
    ['keys', { scope: 'sales' }],
    ['owner', { severity: 'high' }],
    ['pii sla', { show: 'failing' }],
    ['owner', { show: 'unknown' }],
    ['pii keys', { show: 'waived' }],
    ['keys', { show: 'never-fires' }],
    ['sla', { show: 'always-fires' }],
    ['', { show: 'concerns-none' }],
    ['sla', { q: ' PLAN  readers ' }],
    ['pii', { q: 'is masked' }],
    ['', { q: 'masked', severity: 'low' }],
  ])('leaves "%s" of %j', (expected, filters) => {
    const left = filterPolicies(policies, { ...NO_POLICY_FILTERS, ...filters });
    expect(left.map(({ id }) => id).join(' ')).toBe(expected);
  });
});

describe('filters in the address', () => {
  it.each<[string, Partial<PolicyFilters>]>([
    ['', {}],
    ['q=a+b&severity=high', { q: 'a b', severity: 'high' }],
    [
      'q=x&order=slowest&category=privacy&scope=sales&show=waived',
      {
        q: 'x',
        category: 'privacy',
        scope: 'sales',
        show: 'waived',
        order: 'slowest',
      },
    ],
  ])('are "%s" for %j, and back', (address, filters) => {
    const all = { ...NO_POLICY_FILTERS, ...filters };
    expect(addressOfFilters(all).toString()).toBe(address);
    const read = filtersOfAddress(new URLSearchParams(address));
    expect(read).toEqual(all);
    expect(isNarrowed(read)).toBe(address !== '');
  });

  it('leaves out what no filter can be', () => {
    const read = filtersOfAddress(
      new URLSearchParams('severity=huge&show=toString&order=__proto__'),
    );
    expect(read).toEqual(NO_POLICY_FILTERS);
    expect(isNarrowed({ ...NO_POLICY_FILTERS, order: 'title' })).toBe(false);
  });
});
