import { renderProblem } from '../../model';
import { judged } from '../publish/__testUtils__/judged';
import { VERDICT_CASES } from '../publish/__testUtils__/verdictCases.table';
import { overridablePolicies } from './overridablePolicies';
import { refusingPolicies } from './refusingPolicies';

const NAMED = ['global.example'];

/** Of each problem that a policy can make: whose policy is named. */
const EXPECTED: Record<string, { refusing: string[]; overridable: string[] }> =
  {
    'policy-denied': { refusing: NAMED, overridable: NAMED },
    'policy-warned': { refusing: [], overridable: [] },
    'policy-unanswered': { refusing: [], overridable: NAMED },
    'policy-overridden': { refusing: [], overridable: [] },
    'policy-unsure': { refusing: [], overridable: [] },
    'policy-file-unread': { refusing: [], overridable: [] },
    'policy-waived': { refusing: [], overridable: [] },
  };

describe.each([
  ['refusing', refusingPolicies],
  ['overridable', overridablePolicies],
] as const)('%sPolicies', (kind, policiesOf) => {
  it.each(VERDICT_CASES)('names what %j refuses', (spec, given) => {
    const problems = judged(spec, given)
      .problems.map(({ problem }) => renderProblem(problem))
      .filter(({ code }) => code in EXPECTED);
    const expected = problems.map(({ code }) => EXPECTED[code][kind]);
    const ofDocument = { path: 'orders.odps.yaml', sha256: 'a', problems };
    for (const submission of [
      { problems, documents: [] },
      { problems: [], documents: [ofDocument] },
    ]) {
      expect(expected).toContainEqual([...policiesOf(submission)]);
    }
  });
});
