import { Check } from './Check';
import { MARK, Marks } from './Marks';

/**
 * Asks all subjects that are open: one for which the condition does not hold is
 * marked with `no`, and one that has no answer is to be asked by itself.
 */
export function sift<S>(
  check: Check<S>,
  subjects: readonly S[],
  { marks, no }: { marks: Marks; no: number },
): void {
  if (check.siftMany) {
    check.siftMany(subjects, marks, no);
    return;
  }
  for (let i = 0; i < subjects.length; i += 1) {
    if (marks[i] === MARK.open) {
      const truth = check.test(subjects[i]);
      if (truth !== true) {
        marks[i] = truth === false ? no : MARK.ask;
      }
    }
  }
}
