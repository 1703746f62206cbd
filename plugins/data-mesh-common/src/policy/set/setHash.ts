import { JsonValue } from '../../model';
import { canonicalJson } from '../overlay/canonicalJson';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { sha256 } from '../overlay/sha256';
import { PolicySet } from './PolicySet';

/** SHA-256 of what is in force for whom, and of what nobody could load. */
export function setHash({
  everywhere,
  byDomain,
  unloaded,
}: Pick<PolicySet, 'everywhere' | 'byDomain' | 'unloaded'>): string {
  return sha256(
    canonicalJson([
      everywhere.map(named),
      [...byDomain].map(([domain, all]) => [domain, all.map(named)]),
      unloaded.map(({ source, scope, path }) => [source, scope, path]),
    ]),
  );
}

function named({ policy, revision }: EffectivePolicy): JsonValue {
  return [policy.id, revision];
}
