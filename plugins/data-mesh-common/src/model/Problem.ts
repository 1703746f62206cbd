import { JsonObject } from './Json';

/**
 * `error`: the model is impossible or misleading, the document is refused.
 * `warning`: the standard forbids it, people use it all the same.
 * `info`: a hint.
 *
 * @public
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A finding about one document: data from which text is rendered later.
 *
 * @public
 */
export interface Problem {
  /** Stable id, a row of the table of problem codes. */
  code: string;
  severity: Severity;
  /** Place in the document, for example `schema[0].properties[2].name`; empty for the whole document. */
  path: string;
  /** 1-based line in the owner's text; absent where there is no text. */
  line?: number;
  /** 1-based column in the owner's text. */
  column?: number;
  /** What the message of this code is rendered from. */
  data: JsonObject;
}

/**
 * A problem with its text, as people read it.
 *
 * @public
 */
export interface RenderedProblem extends Problem {
  message: string;
  /** How to mend it, in one sentence. */
  fix: string;
}
