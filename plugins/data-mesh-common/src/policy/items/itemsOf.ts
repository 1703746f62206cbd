import { ItemKind } from '../language/ItemKind';
import { Item } from './Item';
import { ItemSource } from './ItemSource';
import { PolicySubject } from './PolicySubject';

/**
 * The items of one kind, in the order of the documents. Who asks several times
 * keeps an `ItemSource`.
 */
export function itemsOf(
  kind: ItemKind,
  subject: PolicySubject,
): readonly Item[] {
  return new ItemSource(subject).of(kind);
}
