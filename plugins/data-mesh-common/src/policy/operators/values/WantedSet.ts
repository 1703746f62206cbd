import { Key } from './keyReader';

/** Values that an operator wants, as they are compared. */
export interface WantedSet {
  keys: ReadonlySet<Key>;
  /** What a value must be to be looked up, in words. */
  expected: string;
  /** The key of a value; undefined where it is not of the type. */
  keyOf(value: unknown): Key | undefined;
}
