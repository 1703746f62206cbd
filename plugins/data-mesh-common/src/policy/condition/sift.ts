import { Check, Sifting } from './Check';
import { MARK } from './Marks';

/**
 * Asks all subjects that are open: one for which the condition does not hold is
 * marked with `no`, and one that has no answer is to be asked by itself.
 */
export function sift<S>(
  check: Check<S>,
  subjects: readonly S[],
  sifting: Sifting,
): void {
  if (check.siftMany) {
    check.siftMany(subjects, sifting);
    return;
  }
  const { marks, no, budget } = sifting;
  for (let i = 0; i < subjects.length; i += 1) {
    if (marks[i] === MARK.open) {
      const truth = check.test(subjects[i], budget);
      if (truth !== true) {
        marks[i] = truth === false ? no : MARK.ask;
      }
    }
  }
}
