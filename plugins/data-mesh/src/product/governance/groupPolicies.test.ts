import { aPolicy } from '../../__testUtils__/governance';
import { groupPolicies, PolicyGroups } from './groupPolicies';

describe('groupPolicies', () => {
  it.each<[keyof PolicyGroups, Parameters<typeof aPolicy>[0]]>([
    ['failing', { outcome: 'fail' }],
    ['open', { outcome: 'error' }],
    ['open', { outcome: 'not-evaluated' }],
    ['waived', { outcome: 'waived' }],
    ['passing', { outcome: 'pass' }],
    ['notApplicable', { outcome: 'not-applicable' }],
  ])('puts among the %s: %j', (group, overrides) => {
    const policy = aPolicy(overrides);
    const groups = groupPolicies([policy]);
    expect(groups[group]).toEqual([policy]);
    expect(Object.values(groups).flat()).toHaveLength(1);
  });

  it('keeps the order that the backend gave', () => {
    const ids = ['c', 'a', 'b'];
    const { failing } = groupPolicies(ids.map(id => aPolicy({ id })));
    expect(failing.map(({ id }) => id)).toEqual(ids);
  });
});
