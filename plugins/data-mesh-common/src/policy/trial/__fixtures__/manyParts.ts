const asks = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: { notIn: [1, 2, 3, 4, 5].map(n => `${letter}${i}_${n}`) },
  }));

/** A policy that can be changed in 1417 ways, none of which its test notices. */
export const MANY_PARTS = {
  spec: {
    forEach: 'columns',
    match: { 'spec.type': 'x' },
    when: { any: asks('w', 2) },
    assert: { all: asks('a', 200) },
  },
  tests: [
    {
      name: 'another type',
      given: ['orders.odps.yaml', 'in-clear.odcs.yaml'],
      expect: 'not-applicable',
    },
  ],
};
