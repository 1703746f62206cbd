import { Problem, RenderedProblem } from './Problem';
import { PROBLEM_ROWS } from './problemRows';

/**
 * Gives a problem its text. A code of a newer version that this one does not
 * know is rendered by its name, so that stored problems never become unreadable.
 *
 * @public
 */
export function renderProblem(problem: Problem): RenderedProblem {
  const row = PROBLEM_ROWS.get(problem.code);
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
