import { Budget, USED_UP } from '../Budget';
import { MARK, Marks } from '../condition/Marks';
import { MarkSheet } from '../condition/MarkSheet';
import { Item } from '../items/Item';
import { VerdictBuilder } from './VerdictBuilder';

/** For fewer it is no quicker to go through them once more. */
const MANY = 4;

/** Of the budget: what is tried in vain comes on top of it. */
const SHARE_OF_MANY = 1 / 4;

/**
 * Has the policy of a builder, which knows of nothing yet, judge all items of its
 * kind. Most of many pass or do not concern it, and that is told of all at once;
 * only what is left is asked one by one. That takes no less than to ask each, so
 * what is said within the budget is the same; where it would be too much, each is
 * asked in its order from the start, by another builder.
 */
export function judgeItems(
  builder: VerdictBuilder,
  items: readonly Item[],
  sheet: MarkSheet,
): VerdictBuilder {
  const { judge, siftAll } = builder.compiled;
  const many = items.length < MANY ? undefined : siftAll;
  if (many) {
    const budget = new Budget(SHARE_OF_MANY);
    const marks = sheet.open(items.length);
    many(items, marks, budget);
    addMarked(builder, items, marks, budget);
    if (!budget.isUsedUp) {
      return builder;
    }
  }
  const oneByOne = many ? builder.anew() : builder;
  const budget = new Budget();
  for (const item of items) {
    oneByOne.add(item, budget.isUsedUp ? USED_UP : judge(item, budget));
  }
  return oneByOne;
}

function addMarked(
  builder: VerdictBuilder,
  items: readonly Item[],
  marks: Marks,
  budget: Budget,
): void {
  const { judge } = builder.compiled;
  let passed = 0;
  for (let i = 0; i < items.length && !budget.isUsedUp; i += 1) {
    const mark = marks[i];
    if (mark === MARK.open) {
      passed += 1;
    } else if (mark === MARK.ask) {
      builder.add(items[i], judge(items[i], budget));
    }
  }
  builder.addPasses(passed);
}
