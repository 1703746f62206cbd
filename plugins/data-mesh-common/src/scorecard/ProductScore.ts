import { Outcome } from '../policy/verdict/PolicyVerdict';

/**
 * How far a product has come. `unknown` where nobody can say whether the level
 * after `atLeast` is reached; without `atLeast` not even of the first.
 *
 * @public
 */
export type LevelReached =
  | { state: 'reached'; name: string; index: number }
  | { state: 'none' }
  | { state: 'unknown'; atLeast?: string };

/** A policy that keeps a product from its next level. @public */
export interface MissingPolicy {
  policy: string;
  title?: string;
  outcome: 'fail' | 'error' | 'not-evaluated';
  /** Items that are not as they shall be, or of which nobody knows. */
  items: number;
  /** What to do, in the words of the policy's fix; why nobody knows, where nobody does. */
  words?: string;
}

/** Policies of a scorecard by what they say of a product, of a domain, of all. @public */
export type OutcomeCounts = { readonly [O in Outcome]: number };

/** What a scorecard says of a product. @public */
export interface ProductScore {
  /** Id of the scorecard. */
  scorecard: string;
  level: LevelReached;
  /** Policies that count only because they are waived, in the levels reached. */
  waived: number;
  counts: OutcomeCounts;
  /** Sums of weights: of the policies that pass, and of all that are applicable. */
  weight: { readonly pass: number; readonly applicable: number };
  /** From 0 to 1: how much of the weight passes; absent where no policy is applicable. */
  score?: number;
  /** Name of the level that comes next; absent at the highest. */
  next?: string;
  /** What is missing for it. */
  missing: readonly MissingPolicy[];
}
