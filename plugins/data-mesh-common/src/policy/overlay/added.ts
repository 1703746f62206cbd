import {
  DataPolicyOverlay,
  Enforcement,
  ENFORCEMENTS,
  POLICY_SEVERITIES,
} from '../language/DataPolicy';
import { instantOf } from '../operators/values/instantOf';
import { EffectivePolicy } from './EffectivePolicy';
import { revisionOf } from './revisionOf';

/**
 * A policy with one overlay more: conditions beside conditions, and of all else
 * the stricter. Whatever the overlay says, nothing gets looser by it.
 */
export function added(
  effective: EffectivePolicy,
  overlay: DataPolicyOverlay,
): EffectivePolicy {
  const { policy, enforce } = effective;
  const { set, domain } = overlay;
  const overlays = [...effective.overlays, overlay];
  const heavier = (given: Enforcement, wanted: Enforcement = given) =>
    stricter(ENFORCEMENTS, given, wanted);
  return {
    policy,
    domain,
    overlays,
    match: beside(effective.match, set.match),
    when: beside(effective.when, set.when),
    assert: [...effective.assert, ...(set.assert ? [set.assert] : [])],
    severity: stricter(
      POLICY_SEVERITIES,
      effective.severity,
      set.severity ?? effective.severity,
    ),
    enforce: {
      check: heavier(enforce.check, set.enforce?.check),
      publish: heavier(enforce.publish, set.enforce?.publish),
      scan: heavier(enforce.scan, set.enforce?.scan),
    },
    rollout: sooner(effective.rollout, set.rollout ?? {}),
    revision: revisionOf(policy, overlays),
  };
}

/** Where all are concerned, none can be added. */
function beside<T>(given: readonly T[], wanted: T | undefined): readonly T[] {
  return given.length === 0 || wanted === undefined
    ? given
    : [...given, wanted];
}

function stricter<T>(ranks: readonly T[], one: T, other: T): T {
  return ranks.indexOf(other) > ranks.indexOf(one) ? other : one;
}

type Rollout = EffectivePolicy['rollout'];

function sooner(given: Rollout, wanted: Partial<Rollout>): Rollout {
  const { effectiveFrom = '' } = wanted;
  const isEarlier =
    Number(instantOf(effectiveFrom)) <
    Number(instantOf(given.effectiveFrom ?? ''));
  return {
    ...given,
    ...(isEarlier && { effectiveFrom }),
    graceDays: Math.min(given.graceDays, wanted.graceDays ?? given.graceDays),
  };
}
