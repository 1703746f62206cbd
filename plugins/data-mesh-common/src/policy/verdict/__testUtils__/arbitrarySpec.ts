import fc from 'fast-check';
import { PolicyParts } from './policiesOf';

/** Tests of which some hold, some do not, and some have no answer. */
const TESTS = {
  columns: [
    { classification: { equals: 'pii' } },
    { classification: { in: ['restricted', 'public'] } },
    { classification: { absent: true } },
    { classification: { notIn: ['pii'] } },
    { description: { exists: true } },
    { description: { matches: '[13579]' } },
    { required: { equals: true }, tags: { exists: true } },
    { tags: { some: { equals: 'a' } } },
    { 'custom.since': { atLeast: '2026-01-05' } },
    { 'custom.since': { exists: true } },
    { line: { atLeast: 1 } },
    { tags: { every: { in: ['a', 'b'] } } },
    { tags: { every: { equals: 'a' } } },
    { cel: 'item.required' },
    { cel: 'size(item.tags) > 1' },
    { cel: 're(item.name, "[02468]$")' },
    { cel: 'item.tags.exists(tag, tag == "b")' },
  ],
  ports: [
    { consumers: { atLeast: 1 } },
    { consumers: { absent: true } },
    { type: { exists: true } },
    { major: { atLeast: 2 } },
    { name: { in: ['port_1', 'port_3'] } },
  ],
};

type Spec = PolicyParts['spec'];

/** Of conditions that are drawn of all forms: groups within groups, quantities, expressions. */
export const arbitrarySpec: fc.Arbitrary<Spec> = fc.oneof(
  specOf('columns'),
  specOf('ports'),
);

function specOf(forEach: keyof typeof TESTS): fc.Arbitrary<Spec> {
  const one = fc.constantFrom<object>(...TESTS[forEach]);
  const { condition } = fc.letrec<{ condition: object }>(tie => ({
    condition: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      one,
      fc
        .tuple(
          fc.constantFrom('all', 'any', 'none'),
          fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
        )
        .map(([word, members]) => ({ [word]: members })),
      tie('condition').map(of => ({ not: of })),
    ),
  }));
  return fc
    .record(
      { when: condition, assert: condition },
      { requiredKeys: ['assert'] },
    )
    .map(parts => ({ forEach, ...parts }));
}
