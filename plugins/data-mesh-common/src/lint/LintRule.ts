import { DataContract, DataProduct, JsonObject } from '../model';
import { LintProblemCode } from '../model/lintProblems.table';
import { PlacedProperty } from './PlacedProperty';

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
  /** Properties that stand side by side, on every level; none in a product. */
  columns: readonly (readonly PlacedProperty[])[];
}

/** One thing to look at in documents of one kind. */
export interface LintRule<D extends DataContract | DataProduct> {
  id: string;
  title: string;
  check: (document: D, context: LintContext) => LintFinding[];
}
