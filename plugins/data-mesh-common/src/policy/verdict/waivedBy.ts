import { Item } from '../items/Item';
import { PolicyWaiver } from './PolicyWaiver';
import { waiverEnd } from './waiverEnd';

/** The waivers that count for a product now, by the id of their policy. */
export function waiversInForce(
  waivers: readonly PolicyWaiver[],
  product: string | undefined,
  now: number | undefined,
): ReadonlyMap<string, readonly PolicyWaiver[]> {
  const inForce = new Map<string, PolicyWaiver[]>();
  // Nobody knows whether one is over where nobody knows what time it is.
  if (product === undefined || now === undefined) {
    return inForce;
  }
  for (const waiver of waivers) {
    if (
      sameRef(waiver.product, product) &&
      isApproved(waiver) &&
      now < waiverEnd(waiver)
    ) {
      const others = inForce.get(waiver.policy);
      if (others) {
        others.push(waiver);
      } else {
        inForce.set(waiver.policy, [waiver]);
      }
    }
  }
  return inForce;
}

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

function isApproved({ requestedBy, approvedBy }: PolicyWaiver): boolean {
  return !!approvedBy && !sameRef(approvedBy, requestedBy);
}

function sameRef(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
