import { JsonValue } from '../../model';
import { FieldType } from '../language/FieldType';

/** What one operator wants compared with what another wants. */
export type Tightness = 'equal' | 'tighter' | 'looser' | 'incomparable';

/** What a test says of one value; `wrong` names the type that was expected. */
export type TestOutcome = boolean | { wrong: string };

/** What an operator wants cannot be: why, in a sentence. */
export interface WantedProblem {
  problem: string;
}

/**
 * One word of the language, a row of `operators.table.ts`. `Wanted` is what
 * stands behind the word once it was read; it is read when a policy is loaded,
 * never per item.
 */
export interface Operator<Wanted = unknown> {
  name: string;
  /** What it says of a value, in a sentence for the documentation. */
  what: string;
  /** Fields that it can be asked of; a custom property (`any`) is always one. */
  types: readonly FieldType[];
  /** What stands behind it, in a few words for messages and documentation. */
  takes: string;
  read(wanted: JsonValue, type: FieldType): Wanted | WantedProblem;
  /**
   * A closure that answers for one value. It is asked only for a value that is
   * there; `exists` and `absent` say so themselves by `onMissing`.
   */
  compile(wanted: Wanted, type: FieldType): (value: unknown) => TestOutcome;
  /** Steps of a budget for each of `countedCharacters` of a text; none unless told. */
  perCharacter?(wanted: Wanted): number;
  /** What it says of a missing or null field; false unless told. */
  onMissing?(wanted: Wanted): boolean;
  /** Whether the first wants more than the second, in an `assert`. */
  compare(one: Wanted, other: Wanted, type: FieldType): Tightness;
}
