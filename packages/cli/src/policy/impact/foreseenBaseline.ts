import {
  baselineOf,
  CompiledPolicySet,
  KeptBaseline,
  nextBaselines,
  policiesFor,
  PolicyBaseline,
  PolicySubject,
  sparesExisting,
} from '@meshstage/plugin-data-mesh-common';

/**
 * What a registry would spare of a product once a change is made, as far as it is
 * known here: the product is there now, so a policy that is still to come will find
 * it; since when it is there nobody says, so one that has come spares no more of it
 * than is told.
 *
 * @param told - what is spared of it now
 */
export function foreseenBaseline(
  base: CompiledPolicySet,
  head: CompiledPolicySet,
  subject: PolicySubject,
  told: PolicyBaseline = new Map(),
): PolicyBaseline | undefined {
  const { now: since = '' } = subject.context;
  const now = Date.parse(since);
  const taken = policiesFor(base, subject.domain).filter(
    policy =>
      sparesExisting(policy) && (policy.rollout.from ?? Infinity) <= now,
  );
  const keysOf = (id: string) => [...(told.get(id) ?? [])].sort();
  const kept = new Map<string, KeptBaseline>([
    ...[...told.keys()].map((id): [string, KeptBaseline] => [
      id,
      { keys: keysOf(id) },
    ]),
    ...taken.map(({ effective }): [string, KeptBaseline] => [
      effective.policy.id,
      { revision: effective.revision, keys: keysOf(effective.policy.id) },
    ]),
  ]);
  const earlier = new Map(
    taken.map(policy => [policy.effective.revision, policy]),
  );
  const policies = policiesFor(head, subject.domain);
  const next = nextBaselines(policies, subject, { kept, since, earlier });
  return baselineOf(policies, next);
}
