/** A page of a cursor-based list. @public */
export interface Page<T> {
  items: T[];
  /** How many items there are in all that the caller may read. */
  totalItems: number;
  /** Cursor of the next page; absent on the last. */
  nextCursor?: string;
}
