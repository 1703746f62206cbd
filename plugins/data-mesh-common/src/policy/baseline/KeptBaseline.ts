/** What is kept of one product and one policy that spares what was there before it. @public */
export interface KeptBaseline {
  /**
   * The revision of the policy whose coming into force was the last that could
   * add to it; absent before the first has.
   */
  revision?: string;
  /** Of items, sorted, each once. */
  keys: readonly string[];
}

/** The baselines of one product, by the ids of the policies. @public */
export type KeptBaselines = ReadonlyMap<string, KeptBaseline>;
