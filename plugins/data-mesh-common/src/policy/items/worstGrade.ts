import { Grade, Grades } from '../../compatibility';

/** The worst answer to one of the three questions about changes; no change is ok. */
export function worstGrade(
  changes: readonly Grades[],
  question: keyof Grades,
): Grade {
  let worst: Grade = 'ok';
  for (const change of changes) {
    const grade = change[question];
    if (grade === 'break') {
      return grade;
    }
    if (grade === 'review') {
      worst = grade;
    }
  }
  return worst;
}
