/**
 * How much what is shown can be relied on. `current`: the last look at it.
 * `stale`: judged before, and something has changed or could not be asked since.
 * `never`: nobody has judged it yet, so nothing is said of it.
 *
 * @public
 */
export type GovernanceState = 'current' | 'stale' | 'never';

/**
 * Why verdicts are stale: the catalog did not answer, a policy source was never
 * read, something has changed, if only the time, and the judging is still to come, or the judging
 * of this product breaks off each time.
 *
 * @public
 */
export type StaleReason =
  | 'catalog-away'
  | 'policies-away'
  | 'not-judged-since'
  | 'could-not-be-judged';

/** When, of what and by what verdicts were reached. @public */
export interface GovernanceAge {
  /** Whether there is any source of policies; without one nothing is ever judged. */
  configured: boolean;
  state: GovernanceState;
  /** Of `stale`. */
  staleBecause?: StaleReason;
  /** ISO 8601, UTC: since when each attempt to judge this one product has broken off. */
  failingSince?: string;
  /** ISO 8601, UTC; absent where nothing was ever judged. */
  evaluatedAt?: string;
  /** Hash of the set of policies that judged. */
  policySet?: string;
}
