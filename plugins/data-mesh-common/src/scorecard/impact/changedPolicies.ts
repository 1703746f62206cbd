import {
  JudgingPolicy,
  judgingPolicies,
} from '../../policy/verdict/judgingPolicies';
import { PolicySet } from '../../policy/set/PolicySet';
import { ImpactOfPolicy } from './Impact';

/** How the policies of a domain have changed, by their ids. */
export function changedPolicies(
  before: PolicySet,
  after: PolicySet,
  domain: string,
): ReadonlyMap<string, ImpactOfPolicy['change']> {
  const was = revisions(judgingPolicies(before, domain));
  const is = revisions(judgingPolicies(after, domain));
  const changed = new Map<string, ImpactOfPolicy['change']>();
  for (const [id, revision] of is) {
    if (was.get(id) !== revision) {
      changed.set(id, was.has(id) ? 'changed' : 'added');
    }
  }
  for (const id of was.keys()) {
    if (!is.has(id)) {
      changed.set(id, 'removed');
    }
  }
  return changed;
}

function revisions(policies: readonly JudgingPolicy[]): Map<string, string> {
  return new Map(policies.map(({ id, revision }) => [id, revision]));
}
