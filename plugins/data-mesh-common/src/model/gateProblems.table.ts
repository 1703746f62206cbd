import { ProblemTable } from './ProblemRow';

/** Problems that the gate of the registry finds about a bundle. */
export const GATE_PROBLEMS = {} satisfies ProblemTable;
