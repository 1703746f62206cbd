import { ItemKind } from '../language/ItemKind';
import { Item } from './Item';
import { itemSource } from './itemSource';
import { PolicySubject } from './PolicySubject';

/**
 * The items of one kind, in the order of the documents. Who asks several times
 * keeps an `itemSource`.
 */
export function itemsOf(
  kind: ItemKind,
  subject: PolicySubject,
): readonly Item[] {
  return itemSource(subject)(kind);
}
