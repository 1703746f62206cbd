import { PlacedReader } from './ItemRow';

const UNREAD = Symbol('unread');

/**
 * What was read of the things of a kind: a field of one is looked at once,
 * however many policies ask, and not before somebody does.
 */
export class Readings<T> {
  private readonly things: T[] = [];
  private readonly fields: unknown[][] = [];

  /** Takes a thing in and gives its place; all are there before one is read. */
  add(thing: T): number {
    return this.things.push(thing) - 1;
  }

  read({ slot, get }: PlacedReader<T>, place: number): unknown {
    const values = this.fields[slot] ?? this.begin(slot);
    const known = values[place];
    if (known !== UNREAD) {
      return known;
    }
    const value = get(this.things[place]);
    values[place] = value;
    return value;
  }

  private begin(slot: number): unknown[] {
    const values = new Array<unknown>(this.things.length).fill(UNREAD);
    this.fields[slot] = values;
    return values;
  }
}
