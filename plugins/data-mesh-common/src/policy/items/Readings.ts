import { FieldColumn } from './FieldColumn';
import { PlacedReader } from './ItemRow';

/** What was read of the things of a kind, by field. */
export class Readings<T> {
  private readonly things: T[] = [];
  private readonly columns: FieldColumn<T>[] = [];

  /** Takes a thing in and gives its place; all are there before one is read. */
  add(thing: T): number {
    return this.things.push(thing) - 1;
  }

  get size(): number {
    return this.things.length;
  }

  column(reader: PlacedReader<T>): FieldColumn<T> {
    this.columns[reader.slot] ??= new FieldColumn(reader, this.things);
    return this.columns[reader.slot];
  }

  /** Of one thing nothing is kept: it takes longer than to look once more. */
  read(reader: PlacedReader<T>, place: number): unknown {
    return this.things.length === 1
      ? reader.get(this.things[place])
      : this.column(reader).at(place);
  }
}
