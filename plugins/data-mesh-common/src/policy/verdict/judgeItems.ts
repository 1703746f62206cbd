import { Budget, USED_UP } from '../Budget';
import { MARK } from '../condition/Marks';
import { MarkSheet } from '../condition/MarkSheet';
import { Item } from '../items/Item';
import { CompiledPolicy } from './CompiledPolicy';
import { VerdictBuilder } from './VerdictBuilder';

/** For fewer it is no quicker to go through them once more. */
const MANY = 4;

/** Of the budget: what is tried in vain comes on top of it. */
const SHARE_OF_MANY = 1 / 4;

/** How items are judged: the builder of nothing yet, and marks for many. */
interface Judging {
  begin(): VerdictBuilder;
  sheet: MarkSheet;
}

/**
 * Has a policy judge all items of its kind. Most of many pass or do not concern
 * it, and that is told of all at once; only what is left is asked one by one.
 * That takes no less than to ask each, so what is said within the budget is the
 * same; where it would be too much, each is asked in its order from the start.
 */
export function judgeItems(
  items: readonly Item[],
  compiled: CompiledPolicy,
  { begin, sheet }: Judging,
): VerdictBuilder {
  const many = items.length < MANY ? undefined : compiled.siftAll;
  if (many) {
    const builder = begin();
    const budget = new Budget(SHARE_OF_MANY);
    judgeMany(
      items,
      { judge: compiled.judge, siftAll: many },
      { builder, sheet, budget },
    );
    if (!budget.isUsedUp) {
      return builder;
    }
  }
  const builder = begin();
  const budget = new Budget();
  for (const item of items) {
    builder.add(item, budget.isUsedUp ? USED_UP : compiled.judge(item, budget));
  }
  return builder;
}

function judgeMany(
  items: readonly Item[],
  { judge, siftAll }: Required<Pick<CompiledPolicy, 'judge' | 'siftAll'>>,
  {
    builder,
    sheet,
    budget,
  }: { builder: VerdictBuilder; sheet: MarkSheet; budget: Budget },
): void {
  const marks = sheet.open(items.length);
  siftAll(items, marks, budget);
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
