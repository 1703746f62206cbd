import { Outcome } from './PolicyVerdict';

/**
 * Whether a policy is worth having. `never-fires`: it concerns products, and none
 * of them has ever to do anything; `always-fires`: none passes it; `concerns-none`:
 * it is not applicable anywhere; `unknown`: of no product it could be said.
 *
 * @public
 */
export type PolicyHealth =
  | 'never-fires'
  | 'always-fires'
  | 'concerns-none'
  | 'unknown'
  | 'mixed';

/** The health of a policy that says each outcome of so many products. @public */
export function policyHealth(
  counts: Readonly<Record<Outcome, number>>,
): PolicyHealth {
  const failed = counts.fail + counts.waived;
  const unsure = counts.error + counts['not-evaluated'];
  if (failed + counts.pass === 0) {
    return unsure > 0 ? 'unknown' : 'concerns-none';
  }
  if (counts.pass === 0) {
    return 'always-fires';
  }
  return failed === 0 && unsure === 0 ? 'never-fires' : 'mixed';
}
