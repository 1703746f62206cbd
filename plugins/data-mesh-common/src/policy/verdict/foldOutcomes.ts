import { ItemOutcome, Outcome } from './PolicyVerdict';

/** From the one that says most about a product to the one that says least. @public */
export const OUTCOME_ORDER: readonly ItemOutcome[] = [
  'fail',
  'error',
  'not-evaluated',
  'waived',
  'pass',
];

/** What a policy says of a product whose items are so many of each outcome. */
export function foldOutcomes(
  counts: Readonly<Record<ItemOutcome, number>>,
): Outcome {
  for (const outcome of OUTCOME_ORDER) {
    if (counts[outcome] > 0) {
      return outcome;
    }
  }
  return 'not-applicable';
}
