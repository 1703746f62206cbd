import { Item } from '../items/Item';
import { PolicyWaiver } from './PolicyWaiver';
import { waiverEnd } from './waiverEnd';

/**
 * Finds the waiver that exempts an item. Of several the one that ends last, in
 * whatever order they come.
 */
export function waiverFinder(
  waivers: readonly PolicyWaiver[],
): (item: Item) => PolicyWaiver | undefined {
  const known = new Map<string, PolicyWaiver>();
  for (const waiver of waivers) {
    const key = keyOf(waiver.column, waiver.port);
    const other = known.get(key);
    if (!other || laterFirst(waiver, other) < 0) {
      known.set(key, waiver);
    }
  }
  return item => {
    const columns = item.kind === 'columns' ? [item.path, item.key] : [];
    const port = portOf(item);
    return [undefined, ...columns]
      .flatMap(column => [keyOf(column, undefined), keyOf(column, port)])
      .flatMap(key => known.get(key) ?? [])
      .sort(laterFirst)
      .at(0);
  };
}

function keyOf(column: string | undefined, port: unknown): string {
  return JSON.stringify([column, port]);
}

function portOf(item: Item): unknown {
  return (item.kind === 'ports' ? item : item.parents.port)?.get('name');
}

function laterFirst(one: PolicyWaiver, other: PolicyWaiver): number {
  return (
    waiverEnd(other) - waiverEnd(one) || (words(one) < words(other) ? -1 : 1)
  );
}

/** Of two that end on one day, for an order that does not depend on how they come. */
function words({ column, port, reason, ticket }: PolicyWaiver): string {
  return JSON.stringify([column, port, reason, ticket]);
}
