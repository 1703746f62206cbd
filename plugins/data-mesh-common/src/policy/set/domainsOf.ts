import { GLOBAL } from '../language/policyId';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { Tightened } from './addOverlays';

/** What is in force for everybody, and for the domains that have more; by id. */
export function domainsOf(
  policies: ReadonlyMap<string, EffectivePolicy>,
  tightened: Tightened,
): {
  everywhere: readonly EffectivePolicy[];
  byDomain: ReadonlyMap<string, readonly EffectivePolicy[]>;
} {
  const everywhere: EffectivePolicy[] = [];
  const own = new Map<string, EffectivePolicy[]>();
  for (const effective of policies.values()) {
    const { scope } = effective.policy;
    const others = scope === GLOBAL ? everywhere : own.get(scope);
    if (others) {
      others.push(effective);
    } else {
      own.set(scope, [effective]);
    }
  }
  const byDomain = new Map<string, readonly EffectivePolicy[]>();
  for (const domain of [...own.keys(), ...tightened.keys()].sort()) {
    const tighter = tightened.get(domain);
    const all = [...everywhere, ...(own.get(domain) ?? [])];
    byDomain.set(
      domain,
      byId(all.map(each => tighter?.get(each.policy.id) ?? each)),
    );
  }
  return { everywhere: byId(everywhere), byDomain };
}

function byId(policies: readonly EffectivePolicy[]): EffectivePolicy[] {
  return [...policies].sort((one, other) =>
    one.policy.id < other.policy.id ? -1 : 1,
  );
}
