import { renderProblem } from '../model';
import { GATE_PROBLEMS } from '../model/gateProblems.table';
import {
  CaseExpectation,
  gateCases,
  gateFolders,
} from './__testUtils__/gateCases';
import { judgementSummary } from './__testUtils__/judgementSummary';
import { GATE_RULES } from './gate/gateRules.table';
import { judge } from './judge';
import { makeBundles } from './makeBundles';

/** The texts of the reader are its own matter: a problem without message stands for any. */
function matching(expected: CaseExpectation) {
  const problems = expected.problems?.map(each =>
    expect.objectContaining(each),
  );
  return problems ? { ...expected, problems } : expected;
}

describe('judge', () => {
  describe.each(gateFolders())('%s', rule => {
    it.each(gateCases(rule).map(each => [each.name, each] as const))(
      '%s',
      (_, { expect: expected, documents, context }) => {
        const bundles = makeBundles(documents);
        expect(bundles).toHaveLength(1);
        expect(judgementSummary(judge(bundles[0], context))).toEqual(
          matching(expected),
        );
      },
    );
  });

  it.each(GATE_RULES.map(rule => [rule.id, rule] as const))(
    '%s has a case for each of its codes, and one that it lets pass',
    (id, rule) => {
      // The reader always finds something before this one would.
      const codes = rule.codes.filter(code => code !== 'document-unreadable');
      const found = gateCases(id).map(({ documents, context }) =>
        judge(makeBundles(documents)[0], context).problems.map(
          ({ problem }) => problem.code,
        ),
      );
      for (const code of codes) {
        expect(found.flat()).toContain(code);
      }
      expect(
        found.filter(each => !codes.some(code => each.includes(code))),
      ).not.toHaveLength(0);
    },
  );

  it('finds every code of the table, each by one rule', () => {
    expect(GATE_RULES.flatMap(({ codes }) => codes).sort()).toEqual(
      Object.keys(GATE_PROBLEMS).sort(),
    );
    const ids = GATE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(gateFolders()).toEqual(expect.arrayContaining(ids));
  });

  it('tells how to mend each of them', () => {
    for (const { documents, context } of gateFolders().flatMap(gateCases)) {
      const { problems } = judge(makeBundles(documents)[0], context);
      for (const { problem } of problems) {
        const { message, fix } = renderProblem(problem);
        expect(message).toMatch(/^.{10,400}\.$/);
        expect(fix).toMatch(/^.{10,400}\.$/);
        expect(message + fix).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });
});
