import { problemRule, ProblemRule } from './problemRule';

describe('the rule behind a code', () => {
  it.each<[ProblemRule | undefined, string]>([
    [
      {
        code: 'empty-document',
        severity: 'error',
        title: 'Empty document',
        fix: expect.stringMatching(/\.$/),
      },
      'empty-document',
    ],
    [
      { code: 'wrong-type', severity: 'error', title: 'Wrong type' },
      'wrong-type',
    ],
    [undefined, 'of-another-version'],
    [undefined, 'constructor'],
  ])('is %j for %s', (expected, code) => {
    expect(problemRule(code)).toEqual(expected);
  });
});
