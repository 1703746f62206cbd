import { Budget } from '../Budget';
import { MARK, Marks } from '../condition/Marks';
import { sift } from '../condition/sift';
import { Item } from '../items/Item';
import { PolicyChecks } from './policyChecks';

/**
 * A closure that marks many items at once: open is what `judgeBy` says `pass`
 * of and out what it says nothing of; the others are to be judged. Absent where
 * one of several `when` concerns an item: each would have to be asked of all.
 */
export function siftBy({
  whens,
  asserts,
}: PolicyChecks):
  | ((items: readonly Item[], marks: Marks, budget: Budget) => void)
  | undefined {
  if (whens.length > 1) {
    return undefined;
  }
  return (items, marks, budget) => {
    for (const check of whens) {
      sift(check, items, { marks, no: MARK.out, budget });
    }
    for (const check of asserts) {
      sift(check, items, { marks, no: MARK.ask, budget });
    }
  };
}
