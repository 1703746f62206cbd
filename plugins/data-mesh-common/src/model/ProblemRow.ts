import { JsonObject } from './Json';
import { Severity } from './Problem';

/**
 * A row of a table of problem codes. The key of the row is the code; it is for
 * ever. Texts are rendered from the data of the problem, never stored.
 *
 * @public
 */
export interface ProblemRow {
  severity: Severity;
  /** A few words, the same for every problem of this code. */
  title: string;
  /** What is wrong, in one sentence that names what was found. */
  message: (data: JsonObject, path: string) => string;
  /** How to mend it, in one sentence. */
  fix: string | ((data: JsonObject, path: string) => string);
}

/**
 * Problem rows by their codes.
 *
 * @public
 */
export type ProblemTable = { readonly [code: string]: ProblemRow };
