import { DataContract, DataProduct, JsonObject } from '../model';
import { LintProblemCode } from '../model/lintProblems.table';

/** What a rule says about a place. */
export interface LintFinding {
  code: LintProblemCode;
  path: string;
  data: JsonObject;
}

/** What rules know beside the document. */
export interface LintContext {
  /** Milliseconds since 1970 UTC; without it nothing is in the past. */
  now?: number;
  /** What the release of the document calls lists of objects and of columns. */
  names: { schema: string; properties: string };
}

/** One thing to look at in documents of one kind. */
export interface LintRule<D extends DataContract | DataProduct> {
  id: string;
  title: string;
  check: (document: D, context: LintContext) => LintFinding[];
}
