import { quoted } from '../../model/quoted';
import { fieldOf } from '../items/fields.table';
import { Item, ParentName } from '../items/Item';
import { PARENTS, PARENT_KINDS } from '../items/parents.table';
import { ItemKind } from '../language/ItemKind';

/** How the value at a place of a message is got from an item, or why it cannot be. */
export type Place = ((item: Item) => unknown) | { problem: string };

/** What stands between the braces: `item.path`, `product.owner`. */
export function readPlace(name: string, kind: ItemKind): Place {
  const dot = name.indexOf('.');
  const of = dot < 0 ? name : name.slice(0, dot);
  const field = dot < 0 ? '' : name.slice(dot + 1);
  const parent = PARENTS[kind].find(each => each === of);
  if (of !== 'item' && parent === undefined) {
    return { problem: noSuchThing(of, kind) };
  }
  const itsKind = parent ? PARENT_KINDS[parent] : kind;
  if (!fieldOf(itsKind, field)) {
    return {
      problem: `${quoted(
        name,
      )} is nothing that a message can show: there is no field ${quoted(
        field,
      )} of ${itsKind}.`,
    };
  }
  return parent ? ofParent(parent, field) : item => item.get(field);
}

function ofParent(parent: ParentName, field: string): Place {
  return item => item.parents[parent]?.get(field);
}

function noSuchThing(of: string, kind: ItemKind): string {
  const names = ['item', ...PARENTS[kind]].join(', ');
  return `There is no ${quoted(
    of,
  )} in a message about ${kind}; known are ${names}, each with a dot and a field.`;
}
