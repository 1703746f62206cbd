/** What was written cannot be: why, in a sentence, and where in it. */
export interface PlacedProblem {
  problem: string;
  /** Characters before the place; absent where it is all of it. */
  offset?: number;
}

/** The sentence, with the place where it is not the beginning: long texts are folded over lines that count differently. */
export function placedReason({ problem, offset = 0 }: PlacedProblem): string {
  return offset === 0 ? problem : `At character ${offset + 1}: ${problem}`;
}
