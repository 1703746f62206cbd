import { Outcome } from '../policy/verdict/PolicyVerdict';

/** Counts of outcomes, each 0, to be counted up. */
export function noOutcomes(): Record<Outcome, number> {
  return {
    pass: 0,
    fail: 0,
    waived: 0,
    error: 0,
    'not-evaluated': 0,
    'not-applicable': 0,
  };
}
