/** What a pattern says of a text. */
export type PatternOutcome = boolean | { error: string };

/** A pattern that was checked and compiled once. */
export interface CompiledPattern {
  /** Whether the text holds a match; takes time in proportion to its length. */
  test(text: string): PatternOutcome;
  /** Steps of a budget for each of `countedCharacters`. */
  perCharacter: number;
}

/** What was written is no pattern: why, in a sentence. */
export interface PatternProblem {
  problem: string;
}
