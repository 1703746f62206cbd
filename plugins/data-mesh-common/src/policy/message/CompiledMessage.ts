import { Item } from '../items/Item';

/** A message of a policy that was checked and compiled once. */
export interface CompiledMessage {
  /** What it says of an item; never throws. */
  render(item: Item): string;
}
