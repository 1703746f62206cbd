import type { Outcome } from '../policy/verdict/PolicyVerdict';

/**
 * As what results leave the portal: a table; reports of `openreports.io`, which
 * took over from `PolicyReport`; SARIF 2.1.0 with what does not pass at its line.
 *
 * @public
 */
export type ResultsFormat = 'csv' | 'report' | 'sarif';

/** Which results; all that the caller may read unless told. @public */
export interface ResultsQuery {
  /** Slug. */
  domain?: string;
  /** Id of the policy. */
  policy?: string;
  /** Id of a scorecard: its products, its policies, and the level of each product. */
  scorecard?: string;
  /** One of these. */
  outcome?: readonly Outcome[];
}
