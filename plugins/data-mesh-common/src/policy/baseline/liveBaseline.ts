import { PolicySubject } from '../items/PolicySubject';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { PolicyBaseline } from '../verdict/PolicyBaseline';
import { failingItems } from './failingItems';

/**
 * Of a baseline what still fails in what is live: an item that was mended has
 * left it, whether anybody has looked since or not, and a product that is not
 * live has none.
 *
 * @param live - absent where the product is new
 */
export function liveBaseline(
  policies: ReadonlyMap<string, CompiledPolicy>,
  baseline: PolicyBaseline | undefined,
  live: (() => PolicySubject) | undefined,
): PolicyBaseline | undefined {
  if (!baseline || !live) {
    return undefined;
  }
  const subject = live();
  return new Map(
    [...baseline].map(([id, keys]) => {
      const policy = policies.get(id);
      const failing = policy && failingItems(policy, subject);
      return [id, failing ? both(keys, failing) : keys];
    }),
  );
}

function both(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...one].filter(key => other.has(key)));
}
