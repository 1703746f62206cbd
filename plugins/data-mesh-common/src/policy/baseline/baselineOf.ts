import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { PolicyBaseline } from '../verdict/PolicyBaseline';
import { KeptBaselines } from './KeptBaseline';
import { sparesExisting } from './sparesExisting';

/**
 * What is kept of a product as those who judge need it: of the policies that
 * spare anything now, in their order. Undefined where there is nothing of it.
 *
 * @public
 */
export function baselineOf(
  policies: readonly CompiledPolicy[],
  kept: KeptBaselines,
): PolicyBaseline | undefined {
  const spared = policies.filter(sparesExisting).flatMap(({ effective }) => {
    const { id } = effective.policy;
    const { keys = [] } = kept.get(id) ?? {};
    return keys.length > 0 ? [[id, new Set(keys)] as const] : [];
  });
  return spared.length > 0 ? new Map(spared) : undefined;
}
