import { MARK, Marks } from './Marks';

/** Marks that are used again by one policy after the other. */
export class MarkSheet {
  private marks?: Marks;

  /** Marks of so many that are all open; those that were given before are lost. */
  open(count: number): Marks {
    if (!this.marks || this.marks.length < count) {
      this.marks = new Uint8Array(count);
    }
    return this.marks.fill(MARK.open, 0, count);
  }
}
