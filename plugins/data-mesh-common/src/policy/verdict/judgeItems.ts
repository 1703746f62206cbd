import { MARK } from '../condition/Marks';
import { MarkSheet } from '../condition/MarkSheet';
import { Item } from '../items/Item';
import { CompiledPolicy } from './CompiledPolicy';
import { VerdictBuilder } from './VerdictBuilder';

/** For fewer it is no quicker to go through them once more. */
const MANY = 4;

/**
 * Has a policy judge all items of its kind. Most of many pass or do not concern
 * it, and that is told of all at once; only what is left is asked one by one.
 */
export function judgeItems(
  items: readonly Item[],
  { judge, siftAll }: CompiledPolicy,
  { builder, sheet }: { builder: VerdictBuilder; sheet: MarkSheet },
): void {
  if (!siftAll || items.length < MANY) {
    for (const item of items) {
      builder.add(item, judge(item));
    }
    return;
  }
  const marks = sheet.open(items.length);
  siftAll(items, marks);
  let passed = 0;
  for (let i = 0; i < items.length; i += 1) {
    const mark = marks[i];
    if (mark === MARK.open) {
      passed += 1;
    } else if (mark === MARK.ask) {
      builder.add(items[i], judge(items[i]));
    }
  }
  builder.addPasses(passed);
}
