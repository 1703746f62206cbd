import { JsonValue } from '../../model';
import { canonicalJson } from '../overlay/canonicalJson';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { sha256 } from '../overlay/sha256';
import { POLICY_ENGINE } from './policyEngine';
import { PolicySet } from './PolicySet';

/**
 * SHA-256 of what is in force for whom, of what nobody could load, and of what it
 * is judged with.
 */
export function setHash(
  {
    everywhere,
    byDomain,
    unloaded,
  }: Pick<PolicySet, 'everywhere' | 'byDomain' | 'unloaded'>,
  engine: number = POLICY_ENGINE,
): string {
  return sha256(
    canonicalJson([
      engine,
      everywhere.map(named),
      [...byDomain].map(([domain, all]) => [domain, all.map(named)]),
      unloaded.map(({ source, scope, path }) => [source, scope, path]),
    ]),
  );
}

function named({ policy, revision }: EffectivePolicy): JsonValue {
  return [policy.id, revision];
}
