import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { PolicySet } from './PolicySet';

/** The policies that judge products of a domain, by id. @public */
export function policiesFor(
  set: PolicySet,
  domain: string,
): readonly EffectivePolicy[] {
  return set.byDomain.get(domain) ?? set.everywhere;
}
