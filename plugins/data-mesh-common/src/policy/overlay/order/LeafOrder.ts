/** How leaves of formulas compare. */
export interface LeafOrder<Leaf> {
  /** Whether the other holds wherever the first does. */
  implies(one: Leaf, other: Leaf): boolean;
  /**
   * Whether two leaves speak of the same in the same words, so that the second
   * is what the first would change: then neither may stand beside the other
   * unless one implies the other.
   */
  clash(one: Leaf, other: Leaf): boolean;
}
