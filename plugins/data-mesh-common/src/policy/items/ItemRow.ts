import { CustomProperty } from '../../model';
import { ReadDocument } from '../Bundle';
import { ItemKind } from '../language/ItemKind';
import { ContextPart } from './FieldSpec';

/** How a field of `fields.table.ts` is read from what an item is of. */
export interface FieldReader<T> {
  get: (of: T) => unknown;
  /**
   * Where it stands, from the item; by its own name unless told. `''` is the
   * item, what begins with `/` is from the document.
   */
  at?: string | ((of: T) => string);
  /** See `Item.lacks`. */
  lacks?: (of: T) => ContextPart | undefined;
}

/** A field with its place among those of its kind. */
export interface PlacedReader<T> extends FieldReader<T> {
  slot: number;
}

/** What items of one kind have in common. */
export interface ItemRow<T> {
  kind: ItemKind;
  fields: ReadonlyMap<string, PlacedReader<T>>;
  customs: (of: T) => readonly CustomProperty[] | undefined;
  /** See `Item`; made only when somebody asks, which most items never see. */
  path: (of: T) => string;
  key: (of: T) => string;
  modelPath: (of: T) => string;
  /** What it stands in. */
  read: (of: T) => ReadDocument;
}

/** Fields by name; a function alone is how a field is read. */
export function fieldReaders<T>(rows: {
  readonly [field: string]: FieldReader<T> | FieldReader<T>['get'];
}): ReadonlyMap<string, PlacedReader<T>> {
  return new Map(
    Object.entries(rows).map(([field, row], slot) => {
      const { get, at, lacks }: FieldReader<T> =
        typeof row === 'function' ? { get: row } : row;
      return [field, { slot, get, at, lacks }];
    }),
  );
}
