import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
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
      waiver.product.toLowerCase() === product.toLowerCase() &&
      isApproved(waiver) &&
      now < waiverEnd(waiver)
    ) {
      const others = inForce.get(waiver.policy) ?? [];
      others.push(waiver);
      inForce.set(waiver.policy, others);
    }
  }
  return inForce;
}

/** Whether somebody else than who asked has approved it, however both are written. */
function isApproved({ requestedBy, approvedBy = '' }: PolicyWaiver): boolean {
  const approver = personRef(approvedBy);
  const requester = personRef(requestedBy);
  return !!approver && !!requester && approver !== requester;
}

function personRef(text: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(text.trim(), { defaultKind: 'user' }),
    );
  } catch {
    return undefined;
  }
}
