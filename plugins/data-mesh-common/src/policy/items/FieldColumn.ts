import { PlacedReader } from './ItemRow';

const UNREAD = Symbol('unread');

/**
 * One field of all things of a kind: of each it is looked at once, however many
 * policies ask, and not before somebody does.
 */
export class FieldColumn<T> {
  private readonly values: unknown[];

  constructor(
    private readonly reader: PlacedReader<T>,
    private readonly things: readonly T[],
  ) {
    this.values = new Array<unknown>(things.length).fill(UNREAD);
  }

  /** Whether something could be missing because nobody has looked it up. */
  get mayLack(): boolean {
    return this.reader.lacks !== undefined;
  }

  at(place: number): unknown {
    const known = this.values[place];
    return known === UNREAD ? this.look(place) : known;
  }

  private look(place: number): unknown {
    const value = this.reader.get(this.things[place]);
    this.values[place] = value;
    return value;
  }
}
