import { VerdictProblemCode } from '../../model/verdictProblems.table';
import { ContextPart } from '../items/FieldSpec';
import { Evidence } from '../verdict/PolicyVerdict';

/**
 * What something that did not pass is for its publisher; `undefined` where it is
 * nothing. What has no answer refuses like what fails, except where the answer
 * is waited for; and what only a product can answer is asked when there is one.
 *
 * @param isOverridden - whether somebody lets pass what has no answer
 */
export function verdictCode(
  { outcome, enforcement, missing }: Evidence,
  awaited: ReadonlySet<ContextPart>,
  isOverridden: boolean,
): VerdictProblemCode | undefined {
  if (outcome === 'waived') {
    return 'policy-waived';
  }
  if (missing === 'product' || (enforcement ?? 'audit') === 'audit') {
    return undefined;
  }
  const denies = enforcement === 'deny';
  if (outcome === 'fail') {
    return denies ? 'policy-denied' : 'policy-warned';
  }
  const comes = missing !== undefined && awaited.has(missing);
  if (!denies || comes) {
    return 'policy-unsure';
  }
  return isOverridden ? 'policy-overridden' : 'policy-unanswered';
}
