import { quoted } from '../../model/quoted';
import { FIELDS, fieldOf } from '../items/fields.table';
import { Item, ParentName } from '../items/Item';
import { PARENTS, PARENT_KINDS } from '../items/parents.table';
import { ItemKind } from '../language/ItemKind';
import { nearOrKnown } from '../nearOrKnown';

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
    const near = nearOrKnown(field, Object.keys(FIELDS[itsKind]));
    return { problem: `There is no ${quoted(name)} to show; ${near}` };
  }
  return parent ? ofParent(parent, field) : item => item.get(field);
}

function ofParent(parent: ParentName, field: string): Place {
  return item => item.parents[parent]?.get(field);
}

function noSuchThing(of: string, kind: ItemKind): string {
  const near = nearOrKnown(of, ['item', ...PARENTS[kind]]);
  return `There is no ${quoted(of)} around ${kind}; ${near}`;
}
