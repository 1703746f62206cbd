import { isOfScope } from '../../policy/files/isOfScope';
import { policiesFor } from '../../policy/set/policiesFor';
import { CompiledPolicySet } from '../../policy/verdict/CompiledPolicySet';
import { unloadedId } from '../../policy/verdict/unloadedVerdict';
import { changedPolicies } from './changedPolicies';
import { ImpactOfPolicy } from './Impact';
import { ImpactSide } from './ImpactSide';
import { ScorecardPair } from './scorecardPairs';

/** What products of a domain have to be asked again because of a change. */
export interface ImpactPlan {
  /** Policies that may say something else, by id. */
  changed: ReadonlyMap<string, ImpactOfPolicy['change']>;
  /** Scorecards whose levels may flip. */
  scorecards: readonly ScorecardPair[];
  /** What has changed and what its scorecards need, as it was. */
  before: CompiledPolicySet;
  /** What has changed, as it will be: the rest says what it said. */
  after: CompiledPolicySet;
}

/**
 * Finds the little that has to be judged, so that a change of one policy costs
 * one policy, whatever else is in force.
 *
 * @param waived - ids of policies of which a waiver is another one
 */
export function makeImpactPlan(options: {
  base: ImpactSide;
  head: ImpactSide;
  scorecards: readonly ScorecardPair[];
  domain: string;
  waived: ReadonlySet<string>;
}): ImpactPlan {
  const { base, head, domain, waived } = options;
  const changed = new Map([
    ...[...waived].map((id): [string, 'waivers'] => [id, 'waivers']),
    ...changedPolicies(base.set, head.set, domain),
  ]);
  const scorecards = options.scorecards.filter(
    pair =>
      isOfScope(pair.scope, domain) &&
      (pair.changed || pair.policies.some(id => changed.has(id))),
  );
  const needed = new Set([
    ...changed.keys(),
    ...scorecards.flatMap(({ policies }) => policies),
  ]);
  return {
    changed,
    scorecards,
    before: partOf(base.compiled, domain, needed),
    after: partOf(head.compiled, domain, changed),
  };
}

/** The policies of a domain with these ids. */
function partOf(
  set: CompiledPolicySet,
  domain: string,
  ids: { has(id: string): boolean },
): CompiledPolicySet {
  return {
    hash: set.hash,
    everywhere: policiesFor(set, domain).filter(({ effective }) =>
      ids.has(effective.policy.id),
    ),
    byDomain: new Map(),
    unloaded: set.unloaded.filter(
      file => isOfScope(file.scope, domain) && ids.has(unloadedId(file)),
    ),
  };
}
