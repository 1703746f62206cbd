import { Item } from '../items/Item';
import { PolicyWaiver } from './PolicyWaiver';

/** The first waiver that exempts an item. */
export function waivedBy(
  item: Item,
  waivers: readonly PolicyWaiver[],
): PolicyWaiver | undefined {
  return waivers.find(({ port, column }) => {
    if (column !== undefined) {
      const isColumn =
        item.kind === 'columns' &&
        (item.path === column || item.key === column);
      if (!isColumn) {
        return false;
      }
    }
    return port === undefined || portOf(item) === port;
  });
}

function portOf(item: Item): unknown {
  return (item.kind === 'ports' ? item : item.parents.port)?.get('name');
}
