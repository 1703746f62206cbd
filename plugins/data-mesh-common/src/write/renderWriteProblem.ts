import { ProblemRow, RenderedProblem } from '../model';
import { WriteProblem } from './WriteProblem';
import { WRITE_PROBLEMS } from './writeProblems.table';

/** Gives a problem of a form its English text. @public */
export function renderWriteProblem(problem: WriteProblem): RenderedProblem {
  const row: ProblemRow = WRITE_PROBLEMS[problem.code];
  const { data, path } = problem;
  return {
    ...problem,
    message: row.message(data, path),
    fix: typeof row.fix === 'string' ? row.fix : row.fix(data, path),
  };
}
