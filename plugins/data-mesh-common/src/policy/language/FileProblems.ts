import { JsonObject, Problem } from '../../model';
import { READ_PROBLEMS } from '../../model/problems.table';

/** A problem whose data may cost more than telling that there is one. */
export interface FoundProblem extends Omit<Problem, 'data'> {
  data: JsonObject | (() => JsonObject);
}

/** Problems kept; a hostile file could have a hundred thousand. */
const MOST = 500;

/** Collects what is found in one file of policies. */
export class FileProblems {
  private readonly kept: Problem[] = [];
  private readonly more = { error: 0, warning: 0, info: 0 };

  /** Keeps a problem while there is room, then only counts; data is made only of what is kept. */
  add({ data, ...problem }: FoundProblem): void {
    if (this.kept.length < MOST) {
      const made = typeof data === 'function' ? data() : data;
      this.kept.push({ ...problem, data: made });
    } else {
      this.more[problem.severity] += 1;
    }
  }

  /** In the order of the text, and how many more there are. */
  inOrder(): Problem[] {
    const sorted = [...this.kept].sort(
      (one, other) =>
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0),
    );
    const { error, warning, info } = this.more;
    return error + warning + info === 0
      ? sorted
      : [
          ...sorted,
          {
            code: 'more-problems',
            severity: READ_PROBLEMS['more-problems'].severity,
            path: '',
            data: { errors: error, warnings: warning, infos: info },
          },
        ];
  }
}
