import { Outcome } from '../../policy/verdict/PolicyVerdict';

const OPEN: ReadonlySet<Outcome> = new Set(['fail', 'error', 'not-evaluated']);

/**
 * Whether somebody has to do something about what a policy says, or to decide.
 *
 * @public
 */
export function isOpenOutcome(outcome: Outcome): boolean {
  return OPEN.has(outcome);
}
