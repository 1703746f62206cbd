import { columnOfAll } from '../items/columnOfAll';
import { elementValue } from '../items/elementValue';
import { ContextPart, FieldSpec } from '../items/FieldSpec';
import { FieldColumn } from '../items/FieldColumn';
import { fieldGetter } from '../items/fieldGetter';
import { CUSTOM, fieldOf, FIELDS } from '../items/fields.table';
import { Item } from '../items/Item';
import { ItemKind } from '../language/ItemKind';

/** Whose fields a condition names, and how they are read. */
export interface FieldScope<S> {
  spec(field: string): FieldSpec | undefined;
  /** Fields to choose from, for messages. */
  names(): readonly string[];
  reader(field: string): (subject: S) => unknown;
  /** A field of many at once, by their place; absent where they are read one by one. */
  column?(
    subjects: readonly S[],
    field: string,
  ): Pick<FieldColumn<unknown>, 'at' | 'mayLack'> | undefined;
  /** Of a field without a value: what of the context would tell it and is not there. */
  lacks(subject: S, field: string): ContextPart | undefined;
}

/** Fields of the items of a kind. */
export function itemScope(kind: ItemKind): FieldScope<Item> {
  return {
    spec: field => fieldOf(kind, field),
    names: () => [...Object.keys(FIELDS[kind]), `${CUSTOM}<key>`],
    reader: field => fieldGetter(kind, field),
    column: columnOfAll,
    lacks: (item, field) =>
      item.lacks ? item.lacks(field) : fieldOf(kind, field)?.needs,
  };
}

const ELEMENT: FieldSpec = { type: 'any', what: 'An element of the list.' };

/** What an element of a field has: fields of its own, or only itself. */
export function elementScope({ type, of }: FieldSpec): FieldScope<unknown> {
  return {
    spec: field => {
      if (type !== 'objects') {
        return field === '' ? ELEMENT : undefined;
      }
      return of && Object.hasOwn(of, field) ? of[field] : undefined;
    },
    names: () => Object.keys(of ?? {}),
    reader: field => element => elementValue(element, field),
    lacks: () => undefined,
  };
}
