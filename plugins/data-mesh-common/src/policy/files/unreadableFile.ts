import { POLICY_PROBLEMS } from '../../model/policyProblems.table';
import { Problem } from '../../model';

/** Of a file that is there and that its source could not read. */
export function unreadableFile(reason: string): Problem {
  const code = 'policy-file-unreadable';
  const { severity } = POLICY_PROBLEMS[code];
  return { code, severity, path: '', data: { reason } };
}
