import { GATE_PROBLEMS } from './gateProblems.table';
import { LINT_PROBLEMS } from './lintProblems.table';
import { PATCH_PROBLEMS } from './patchProblems.table';
import { Problem, RenderedProblem } from './Problem';
import { ProblemRow, ProblemTable } from './ProblemRow';
import { READ_PROBLEMS } from './problems.table';

const ROWS: ReadonlyMap<string, ProblemRow> = new Map([
  ...Object.entries<ProblemRow>(READ_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(GATE_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(LINT_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(PATCH_PROBLEMS satisfies ProblemTable),
]);

/**
 * Gives a problem its text. A code of a newer version that this one does not
 * know is rendered by its name, so that stored problems never become unreadable.
 *
 * @public
 */
export function renderProblem(problem: Problem): RenderedProblem {
  const row = ROWS.get(problem.code);
  if (!row) {
    return {
      ...problem,
      message: `Problem ${problem.code}`,
      fix: 'Look this code up in the documentation of the version that found it.',
    };
  }
  const { data, path } = problem;
  return {
    ...problem,
    message: row.message(data, path),
    fix: typeof row.fix === 'string' ? row.fix : row.fix(data, path),
  };
}
