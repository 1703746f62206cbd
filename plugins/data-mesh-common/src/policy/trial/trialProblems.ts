import { foundText, Problem } from '../../model';
import { POLICY_TRIAL_PROBLEMS } from '../../model/policyTrialProblems.table';
import { DataPolicy, PolicyTest } from '../language/DataPolicy';
import { PolicyVerdict } from '../verdict/PolicyVerdict';
import { FixtureFault } from './Fixtures';
import { Mutant } from './mutants/mutantsOf';

const MAX_ITEMS = 5;

/** A test that cannot be run. */
export function fixtureProblem(
  { id, tests }: DataPolicy,
  test: PolicyTest,
  { path, reason }: FixtureFault,
): Problem {
  return {
    code: 'policy-test-fixture',
    severity: POLICY_TRIAL_PROBLEMS['policy-test-fixture'].severity,
    path: `tests[${tests.indexOf(test)}]`,
    ...test.at,
    data: { policy: id, test: test.name, fixture: path, reason },
  };
}

/** A test whose verdict is another than it expects. */
export function testProblem(
  { id, tests }: DataPolicy,
  test: PolicyTest,
  { outcome, evidence }: PolicyVerdict,
): Problem {
  const [first] = evidence;
  const failed = evidence.find(each => each.outcome === 'fail');
  const found =
    outcome === 'fail' && failed
      ? foundText(failed) ?? failed.message
      : undefined;
  return {
    code: 'policy-test-failed',
    severity: POLICY_TRIAL_PROBLEMS['policy-test-failed'].severity,
    path: `tests[${tests.indexOf(test)}]`,
    ...test.at,
    data: {
      policy: id,
      test: test.name,
      expected: test.expect,
      outcome,
      ...(test.where !== undefined && { where: test.where }),
      items: evidence.slice(0, MAX_ITEMS).map(({ path }) => path),
      ...(first?.reason !== undefined && { reason: first.reason }),
      ...(found !== undefined && { item: failed?.path ?? '', found }),
    },
  };
}

/** A policy that nobody has tried. */
export function untestedProblem({ id, tests, places }: DataPolicy): Problem[] {
  return tests.length > 0
    ? []
    : [
        {
          code: 'policy-without-tests',
          severity: POLICY_TRIAL_PROBLEMS['policy-without-tests'].severity,
          path: 'tests',
          ...places.get('metadata.id'),
          data: { policy: id },
        },
      ];
}

/** A change of the policy that none of its tests notices. */
export function survivorProblem(
  { id }: DataPolicy,
  { part, at, data }: Mutant,
): Problem {
  return {
    code: 'policy-mutant-survives',
    severity: POLICY_TRIAL_PROBLEMS['policy-mutant-survives'].severity,
    path: `spec.${part}`,
    ...at,
    data: { ...data, policy: id, part },
  };
}

/** A policy of so many parts that not each of them was changed. */
export function leftProblem(
  { id, places }: DataPolicy,
  { tried, left }: { tried: number; left: number },
): Problem[] {
  return left === 0
    ? []
    : [
        {
          code: 'policy-mutants-left',
          severity: POLICY_TRIAL_PROBLEMS['policy-mutants-left'].severity,
          path: 'spec',
          ...places.get('metadata.id'),
          data: { policy: id, tried, left },
        },
      ];
}
