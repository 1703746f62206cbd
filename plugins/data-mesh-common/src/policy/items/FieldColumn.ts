import { PlacedReader } from './ItemRow';

/** What was looked at and is not there; a place where nobody has looked is a hole. */
const NOTHING = Symbol('nothing');

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
    this.values = new Array<unknown>(things.length);
  }

  /** Whether something could be missing because nobody has looked it up. */
  get mayLack(): boolean {
    return this.reader.lacks !== undefined;
  }

  at(place: number): unknown {
    const known = this.values[place];
    if (known === undefined) {
      return this.look(place);
    }
    return known === NOTHING ? undefined : known;
  }

  private look(place: number): unknown {
    const value = this.reader.get(this.things[place]);
    this.values[place] = value === undefined ? NOTHING : value;
    return value;
  }
}
