/** What is wrong in a `match`, and where. */
export interface MatchProblem {
  /** Keys and indexes from `match` to the place. */
  keys: readonly (string | number)[];
  /** A sentence. */
  problem: string;
}
