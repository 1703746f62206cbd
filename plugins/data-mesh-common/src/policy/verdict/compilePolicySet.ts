import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { PolicySet } from '../set/PolicySet';
import { CompiledPolicy } from './CompiledPolicy';
import { CompiledPolicySet } from './CompiledPolicySet';
import { compilePolicy } from './compilePolicy';

/**
 * The policies of a set as closures, each made once however many domains it
 * holds in.
 *
 * @public
 */
export function compilePolicySet({
  hash,
  everywhere,
  byDomain,
  unloaded,
}: PolicySet): CompiledPolicySet {
  const made = new Map<EffectivePolicy, CompiledPolicy>();
  const compile = (effective: EffectivePolicy) => {
    const known = made.get(effective) ?? compilePolicy(effective);
    made.set(effective, known);
    return known;
  };
  return {
    hash,
    everywhere: everywhere.map(compile),
    byDomain: new Map(
      [...byDomain].map(([domain, policies]) => [
        domain,
        policies.map(compile),
      ]),
    ),
    unloaded,
  };
}
