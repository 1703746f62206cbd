import { PolicySubject } from '../items/PolicySubject';
import { instantOf } from '../operators/values/instantOf';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { waiverEnd } from '../verdict/waiverEnd';
import { waiversInForce } from '../verdict/waiversInForce';

/** Finds the override that lets a product pass for which a policy has no answer: the one that ends last. */
export function overrideFinder(
  waivers: readonly PolicyWaiver[],
  { ref, context }: PolicySubject,
): (policy: string) => PolicyWaiver | undefined {
  const overrides = waivers.filter(each => each.override === true);
  const now = context.now === undefined ? undefined : instantOf(context.now);
  const inForce = waiversInForce(overrides, ref, now);
  return policy =>
    [...(inForce.get(policy) ?? [])]
      .filter(({ port, column }) => port === undefined && column === undefined)
      .sort((one, other) => waiverEnd(other) - waiverEnd(one))
      .at(0);
}
