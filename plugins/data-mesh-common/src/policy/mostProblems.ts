import { Problem, Severity } from '../model';
import { READ_PROBLEMS } from '../model/problems.table';

/** Problems kept of each severity; a hostile document could have a hundred thousand. */
const MOST = 500;

/** Of each severity the first 500, and how many more there are; nothing where there are none. */
export function mostProblems<T>(
  found: readonly T[],
  severityOf: (each: T) => Severity,
): { kept: T[]; more?: Problem } {
  const counts = { error: 0, warning: 0, info: 0 };
  const kept = found.filter(each => (counts[severityOf(each)] += 1) <= MOST);
  const over = (severity: Severity) => Math.max(0, counts[severity] - MOST);
  return kept.length === found.length
    ? { kept }
    : {
        kept,
        more: {
          code: 'more-problems',
          severity: READ_PROBLEMS['more-problems'].severity,
          path: '',
          data: {
            errors: over('error'),
            warnings: over('warning'),
            infos: over('info'),
          },
        },
      };
}
