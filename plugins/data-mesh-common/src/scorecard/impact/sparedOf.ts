import { instantOf } from '../../policy/operators/values/instantOf';
import { CompiledPolicy } from '../../policy/verdict/CompiledPolicy';
import { PolicyBaseline } from '../../policy/verdict/PolicyBaseline';
import { PolicyVerdict } from '../../policy/verdict/PolicyVerdict';
import { SparedItems } from './Impact';

/**
 * Of what fails a policy, what its baseline spares: now, or once it is in force.
 * Undefined where nothing is refused anyway, or all grace is over.
 *
 * @param now - ISO 8601
 */
export function sparedOf(
  { evidence }: PolicyVerdict,
  { effective, rollout }: CompiledPolicy,
  baseline: PolicyBaseline | undefined,
  now: string | undefined,
): SparedItems | undefined {
  const keys = baseline?.get(effective.policy.id);
  const { existing, graceEnd = -Infinity } = rollout;
  const isOver = !((instantOf(now ?? '') ?? Infinity) < graceEnd);
  if (
    !keys ||
    effective.enforce.publish !== 'deny' ||
    existing === 'enforce' ||
    (existing === 'baseline' && isOver)
  ) {
    return undefined;
  }
  const items = evidence.filter(
    ({ outcome, key }) => outcome === 'fail' && keys.has(key),
  ).length;
  return items > 0
    ? {
        items,
        ...(existing === 'baseline' && {
          until: new Date(graceEnd).toISOString(),
        }),
      }
    : undefined;
}
