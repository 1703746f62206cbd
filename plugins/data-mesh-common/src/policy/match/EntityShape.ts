import { Words } from '../strangeWord';

/** A text; of some the words are known. */
export interface TextShape {
  is: 'text';
  words?: Words;
}

/** What stands at a path: a text, a list of texts, or a list of objects with text fields. */
export type EntityShape =
  | TextShape
  | { is: 'texts' }
  | { is: 'objects'; of: ShapedFields };

/** A field of something, or a path into it, and how it is got. */
export interface ShapedFields {
  readonly [path: string]: EntityShape & {
    readonly keys: readonly string[];
    /** Nothing is without it. */
    readonly isAlways?: boolean;
  };
}
