import { Problem } from '../../model';
import { PolicyTest } from '../language/DataPolicy';
import { PolicyVerdict } from '../verdict/PolicyVerdict';

/** The text of a file by its path from the folder of the policy; undefined where there is none. @public */
export type ReadFixture = (path: string) => string | undefined;

/** What came of one test of a policy. @public */
export interface PolicyTestResult {
  test: PolicyTest;
  passed: boolean;
  /** Absent where the test could not be run. */
  verdict?: PolicyVerdict;
}

/** What came of the tests that stand beside a policy. @public */
export interface PolicyTrial {
  policy: string;
  tests: readonly PolicyTestResult[];
  /**
   * The policy was changed in so many ways, one at a time, and the tests run
   * again. None where a test failed without any change, or nobody asked.
   */
  mutants: number;
  /** Of them, those that no test noticed; each is a problem too. */
  survivors: number;
  /** Tests that failed and mutants that no test noticed, with their places in the policy. */
  problems: readonly Problem[];
}
