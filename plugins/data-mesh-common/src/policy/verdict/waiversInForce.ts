import { isInForce } from './isInForce';
import { PolicyWaiver } from './PolicyWaiver';

/** The waivers that count for a product now, by the id of their policy. */
export function waiversInForce(
  waivers: readonly PolicyWaiver[],
  product: string | undefined,
  now: number | undefined,
): ReadonlyMap<string, readonly PolicyWaiver[]> {
  const inForce = new Map<string, PolicyWaiver[]>();
  // Nobody knows whether one is over where nobody knows what time it is.
  if (waivers.length === 0 || product === undefined || now === undefined) {
    return inForce;
  }
  const ref = product.toLowerCase();
  for (const waiver of waivers) {
    if (waiver.product.toLowerCase() === ref && isInForce(waiver, now)) {
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
