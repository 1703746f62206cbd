import { aPolicySummary } from '../__testUtils__/governance';
import { openOf, openPolicies } from './openPolicies';

describe('openPolicies', () => {
  it('has what is not known beside what fails, and nothing that is waived', () => {
    const counts = { fail: 1, error: 2, 'not-evaluated': 4, waived: 8 };
    expect(openOf(aPolicySummary({ counts }))).toBe(7);
    const spared = aPolicySummary({ counts: { waived: 8, pass: 1 } });
    expect(openPolicies([spared])).toEqual([]);
  });

  it('puts the gravest first, then what concerns most, then by title', () => {
    const policies = [
      aPolicySummary({ title: 'c', severity: 'low', counts: { fail: 9 } }),
      aPolicySummary({ title: 'b', severity: 'high', counts: { fail: 1 } }),
      aPolicySummary({ title: 'a', severity: 'high', counts: { fail: 1 } }),
      aPolicySummary({ title: 'd', severity: 'high', counts: { error: 2 } }),
      aPolicySummary({ title: 'e', severity: 'critical', counts: { fail: 1 } }),
    ];
    expect(
      openPolicies(policies)
        .map(({ title }) => title)
        .join(''),
    ).toBe('edabc');
  });
});
