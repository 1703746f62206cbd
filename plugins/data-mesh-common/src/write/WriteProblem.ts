import { Problem } from '../model';
import { WRITE_PROBLEMS } from './writeProblems.table';

/** Codes of what can be wrong with a filled-in form or a pasted CSV text. @public */
export type WriteProblemCode = keyof typeof WRITE_PROBLEMS;

/**
 * A finding about what a person filled in. `path` is the place in the form,
 * for example `columns[2].name`.
 *
 * @public
 */
export interface WriteProblem extends Problem {
  code: WriteProblemCode;
}

export function writeProblem(
  code: WriteProblemCode,
  path: string,
  data: Problem['data'] = {},
): WriteProblem {
  return { code, severity: WRITE_PROBLEMS[code].severity, path, data };
}
