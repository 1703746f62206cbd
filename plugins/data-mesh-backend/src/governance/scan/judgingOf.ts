import {
  judgingPolicies,
  JudgingPolicy,
  policiesFor,
  EffectivePolicy,
  POLICY_ENGINE,
  Scorecard,
} from '@meshstage/plugin-data-mesh-common';
import { sha256 } from '../../database/sha256';
import { Definitions } from '../sources/GovernanceDefinitions';

/** By what products of a domain are judged. */
export interface Judging {
  /** Another one as soon as anything may be said otherwise. */
  listId: string;
  policies: readonly JudgingPolicy[];
  effective: readonly EffectivePolicy[];
}

/** By what products of each domain are judged, each found once. */
export function judgingOf(
  { set, scorecards }: Pick<Definitions, 'set' | 'scorecards'>,
  engine: number = POLICY_ENGINE,
): (domain: string) => Judging {
  const found = new Map<string, Judging>();
  const matches = scorecards.map(matchOf);
  return domain => {
    const known = found.get(domain);
    if (known) {
      return known;
    }
    const policies = judgingPolicies(set, domain);
    const pairs = policies.map(({ id, revision }) => [id, revision]);
    const judging = {
      listId: sha256(JSON.stringify([engine, pairs, matches])),
      policies,
      effective: policiesFor(set, domain),
    };
    found.set(domain, judging);
    return judging;
  };
}

/** Levels and weights are looked at on reading; which products it looks at is kept. */
function matchOf({ id, scope, match }: Scorecard) {
  return [id, scope, match ?? null];
}
