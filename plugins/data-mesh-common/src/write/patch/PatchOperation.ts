import { JsonValue } from '../../model';

/**
 * One change to the text of a document. Paths are those of problems, for
 * example `schema[0].properties[2].name`; each operation sees the document as
 * the one before left it.
 *
 * @public
 */
export type PatchOperation =
  | SetOperation
  | AddOperation
  | RenameOperation
  | RemoveOperation;

/** Gives what stands at a path another value. @public */
export interface SetOperation {
  op: 'set';
  path: string;
  value: JsonValue;
}

/**
 * Adds a key that is not there yet, or a list item: `tags[1]` comes to stand
 * before what was `tags[1]`, and behind the last item where there are as many.
 *
 * @public
 */
export interface AddOperation {
  op: 'add';
  /** Of what is new; the mapping or list that it goes into is there. */
  path: string;
  value: JsonValue;
  /** For a key: the sibling that it follows; without it, or without that sibling, it comes last. */
  after?: string;
}

/** Gives a key another name; value and place stay. @public */
export interface RenameOperation {
  op: 'rename';
  path: string;
  key: string;
}

/** Removes a key or a list item; comments on lines of their own stay. @public */
export interface RemoveOperation {
  op: 'remove';
  path: string;
}
