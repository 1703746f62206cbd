import { renderProblem } from '../../model';
import { judged } from '../publish/__testUtils__/judged';
import { VERDICT_CASES } from '../publish/__testUtils__/verdictCases.table';
import { refusingPolicies } from './refusingPolicies';

describe('refusingPolicies', () => {
  const EXPECTED: Record<string, string[]> = {
    'policy-denied': ['global.example'],
    'policy-warned': [],
    'policy-unanswered': [],
    'policy-overridden': [],
    'policy-unsure': [],
    'policy-file-unread': [],
    'policy-waived': [],
  };

  it.each(VERDICT_CASES)('names what %j refuses', (spec, given) => {
    const problems = judged(spec, given)
      .problems.map(({ problem }) => renderProblem(problem))
      .filter(({ code }) => code in EXPECTED);
    expect(problems.map(({ code }) => EXPECTED[code])).toContainEqual([
      ...refusingPolicies({ problems, documents: [] }),
    ]);
  });
});
