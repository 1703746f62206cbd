import { DOORS } from './caseSchema';
import { readCases } from './readCases';

const cases = readCases();

describe('readCases', () => {
  it('has a case of every outcome, of every state and for every door', () => {
    const of = <T>(pick: (each: (typeof cases)[number]) => T[]) => [
      ...new Set(cases.flatMap(pick)),
    ];
    expect(
      of(({ expect: { verdicts } }) =>
        Object.values(verdicts).map(({ outcome }) => outcome),
      ).sort(),
    ).toEqual([
      'error',
      'fail',
      'not-applicable',
      'not-evaluated',
      'pass',
      'waived',
    ]);
    expect(of(({ expect: { state } }) => [state]).sort()).toEqual([
      'accepted',
      'accepted-with-warnings',
      'refused',
      'unchanged',
      'waiting',
    ]);
    for (const door of DOORS) {
      const asked = cases.filter(({ except }) => !except[door]);
      expect(asked.length).toBeGreaterThanOrEqual(30);
    }
  });
});
