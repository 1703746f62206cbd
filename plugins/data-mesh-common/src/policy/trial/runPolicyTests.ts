import { Problem } from '../../model';
import { DataPolicy, PolicyTest } from '../language/DataPolicy';
import { PolicySubject } from '../items/PolicySubject';
import { compilePolicy } from '../verdict/compilePolicy';
import { evaluatePolicies } from '../verdict/evaluatePolicies';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { PolicyVerdict } from '../verdict/PolicyVerdict';
import { effectivePolicyOf } from '../overlay/effectivePolicyOf';
import { FixtureFault, Fixtures } from './Fixtures';
import { isAsExpected } from './isAsExpected';
import { Changes } from './mutants/Changes';
import { Mutant, mutantsOf } from './mutants/mutantsOf';
import { PolicyTestResult, PolicyTrial, ReadFixture } from './PolicyTrial';
import { testSubject } from './testSubject';
import { testWaivers } from './testWaivers';
import {
  fixtureProblem,
  leftProblem,
  survivorProblem,
  testProblem,
  untestedProblem,
} from './trialProblems';

/**
 * Runs the tests that stand beside policies, each policy alone and without
 * overlays. Then each policy is changed operator by operator, and what no test
 * of its own notices is a problem as well: it is not tested.
 *
 * @param readFixture - of one folder: hand in policies of files of that folder
 * @public
 */
export function runPolicyTests(
  policies: readonly DataPolicy[],
  readFixture: ReadFixture,
  { mutate = true }: { mutate?: boolean } = {},
): PolicyTrial[] {
  const fixtures = new Fixtures(readFixture);
  return policies.map(policy => tryPolicy(policy, fixtures, mutate));
}

function tryPolicy(
  policy: DataPolicy,
  fixtures: Fixtures,
  mutate: boolean,
): PolicyTrial {
  const effective = effectivePolicyOf(policy);
  const compiled = compilePolicy(effective);
  const subjects = policy.tests.map(test => testSubject(test, fixtures));
  const problems: Problem[] = untestedProblem(policy);
  const tests = policy.tests.map((test, index): PolicyTestResult => {
    const subject = subjects[index];
    if ('reason' in subject) {
      problems.push(fixtureProblem(policy, test, subject));
      return { test, passed: false };
    }
    const verdict = verdictOf(compiled, subject, test);
    const passed = isAsExpected(verdict, test, policy.forEach);
    if (!passed) {
      problems.push(testProblem(policy, test, verdict));
    }
    return { test, passed, verdict };
  });
  const { tried, left }: Changes<Mutant> =
    mutate && problems.length === 0
      ? mutantsOf(effective)
      : { tried: [], left: 0 };
  const survivors = tried.filter(mutant =>
    survives(compilePolicy(mutant.effective), subjects, policy),
  );
  return {
    policy: policy.id,
    tests,
    mutants: tried.length,
    survivors: survivors.length,
    problems: [
      ...problems,
      ...survivors.map(mutant => survivorProblem(policy, mutant)),
      ...leftProblem(policy, { tried: tried.length, left }),
    ],
  };
}

function verdictOf(
  compiled: CompiledPolicy,
  subject: PolicySubject,
  test: PolicyTest,
): PolicyVerdict {
  const { id } = compiled.effective.policy;
  const waivers = testWaivers(id, test, subject);
  return evaluatePolicies([compiled], subject, { point: 'check', waivers })[0];
}

function survives(
  mutant: CompiledPolicy,
  subjects: readonly (PolicySubject | FixtureFault)[],
  { tests, forEach }: DataPolicy,
): boolean {
  return tests.every((test, index) => {
    const subject = subjects[index];
    return (
      'reason' in subject ||
      isAsExpected(verdictOf(mutant, subject, test), test, forEach)
    );
  });
}
