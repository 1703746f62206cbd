import { FieldColumn } from './FieldColumn';
import { Item } from './Item';
import { ModelItem } from './ModelItem';

/**
 * One field of all items that `itemsOf` gave at once, by their place in the
 * list; absent where items are of another make, or `get` knows it otherwise.
 */
export function columnOfAll(
  items: readonly Item[],
  field: string,
): Pick<FieldColumn<unknown>, 'at' | 'mayLack'> | undefined {
  const [first] = items;
  return first instanceof ModelItem
    ? first.columnOf(field, items.length)
    : undefined;
}
