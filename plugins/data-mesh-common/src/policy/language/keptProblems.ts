import { Problem, Severity } from '../../model';
import { READ_PROBLEMS } from '../../model/problems.table';

/** A hostile file could have a hundred thousand. */
const MOST = 500;

/** The first 500 problems of a file, and how many more there are. */
export function keptProblems(problems: readonly Problem[]): Problem[] {
  const kept = problems.slice(0, MOST);
  const rest = problems.slice(MOST);
  if (rest.length === 0) {
    return kept;
  }
  const count = (severity: Severity) =>
    rest.filter(problem => problem.severity === severity).length;
  return [
    ...kept,
    {
      code: 'more-problems',
      severity: READ_PROBLEMS['more-problems'].severity,
      path: '',
      data: {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
      },
    },
  ];
}
