import { checkCondition } from '../condition/checkCondition';
import { ConditionFault } from '../condition/ConditionFault';
import { ItemKind } from './ItemKind';
import { PolicyReading } from './PolicyReading';
import { ReadCondition } from './takeCondition';

/**
 * Reports what does not fit in a condition. Of several kinds of items that it
 * may be asked of one must fit; where none does, the nearest is told of.
 */
export function reportFaults(
  read: ReadCondition | undefined,
  kinds: readonly ItemKind[],
  reading: PolicyReading,
): void {
  if (!read) {
    return;
  }
  let least: readonly ConditionFault[] | undefined;
  for (const kind of kinds) {
    const faults = checkCondition(read.condition, kind);
    if (!least || faults.length < least.length) {
      least = faults;
    }
  }
  for (const { condition, part, code, data } of least ?? []) {
    const mark = read.marks.get(condition)?.[part];
    if (mark) {
      reading.findAt(code, mark.path, mark.place, data);
    }
  }
}
