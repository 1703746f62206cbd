import { GATE_PROBLEMS } from './gateProblems.table';
import { ProblemRow, ProblemTable } from './ProblemRow';
import { READ_PROBLEMS } from './problems.table';

/** Every row that there is, by its code. */
export const PROBLEM_ROWS: ReadonlyMap<string, ProblemRow> = new Map([
  ...Object.entries<ProblemRow>(READ_PROBLEMS satisfies ProblemTable),
  ...Object.entries<ProblemRow>(GATE_PROBLEMS satisfies ProblemTable),
]);
