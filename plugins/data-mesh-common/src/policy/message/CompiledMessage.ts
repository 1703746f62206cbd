import { Item } from '../items/Item';

/** A message of a policy that was checked and compiled once. */
export interface CompiledMessage {
  /** What it says of an item; never throws. */
  render(item: Item): string;
}

/** What was written is no message: why, in a sentence, and where in it. */
export interface MessageProblem {
  problem: string;
  /** Characters of the message before the place; absent where it is all of it. */
  offset?: number;
}
