import { FieldType } from '../language/FieldType';
import { Words } from '../strangeWord';

/** A field that policies can name, a row of `fields.table.ts`. */
export interface FieldSpec {
  type: FieldType;
  /** What it is, in a sentence for the documentation. */
  what: string;
  /** What in the context it comes of; without that part it is not evaluated. */
  needs?: ContextPart;
  /** Of a text: the words that are known to stand there. */
  words?: Words;
  /** Of `objects`: the fields of one of them. */
  of?: { readonly [field: string]: FieldSpec };
}

/** Parts of a context that may be absent. @public */
export type ContextPart =
  | 'catalog'
  | 'live'
  | 'comparison'
  | 'agreements'
  | 'upstream'
  | 'now';
