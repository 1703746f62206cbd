import { missingField } from './missingField';

describe('missingField', () => {
  it.each<[string | undefined, Parameters<typeof missingField>[0]]>([
    ['masking', { field: 'masking', wanted: { exists: true } }],
    [
      'roles',
      { field: 'roles', wanted: { some: { access: { exists: true } } } },
    ],
    [undefined, { field: 'masking', seen: 'none', wanted: { in: ['hash'] } }],
    // What is written as null is there, and at its own line.
    [undefined, { field: 'masking', seen: null, wanted: { exists: true } }],
    [undefined, { field: 'teamMembers', seen: 0, wanted: { atLeast: 1 } }],
    // Another field may be the one that decides.
    [undefined, { field: 'masking', wanted: { any: [] } }],
    [undefined, { field: 'masking', wanted: { none: [] } }],
    [undefined, { field: 'masking', wanted: { not: {} } }],
    [undefined, { field: 'masking', wanted: { cel: '!has(item.masking)' } }],
    [undefined, { field: '', wanted: { exists: true } }],
    [undefined, { field: 'masking' }],
    [undefined, {}],
  ])('is %p of %j', (expected, evidence) => {
    expect(missingField(evidence)).toBe(expected);
  });
});
