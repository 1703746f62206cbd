import {
  EffectivePolicy,
  RollUp,
  rollUpScores,
  Scorecard,
  ScorecardSummary,
} from '@meshstage/plugin-data-mesh-common';
import { policiesOf } from './listPolicies';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Overview } from './readOverview';
import { scoreAll, ScoredDigest } from './scoreAll';

/** Titles of policies by id. */
export type PolicyTitles = ReadonlyMap<string, string>;

/** Titles of the policies in force. */
export function titlesOf({ set }: Pick<Definitions, 'set'>): PolicyTitles {
  const titleOf = ({ policy }: EffectivePolicy): [string, string] => [
    policy.id,
    policy.title,
  ];
  return new Map(policiesOf(set).map(titleOf));
}

/** All scorecards with what they say of some products, by id. */
export function scorecardHeads(
  definitions: Definitions | undefined,
  overview: Overview,
): ScorecardSummary[] {
  if (!definitions) {
    return [];
  }
  const titles = titlesOf(definitions);
  return [...definitions.scorecards]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(each => scorecardHead(each, scoreAll(each, overview), titles));
}

/** A scorecard with what it says of some products together. */
export function scorecardHead(
  scorecard: Scorecard,
  products: readonly ScoredDigest[],
  titles: PolicyTitles,
): ScorecardSummary {
  const { id, scope, title, description, owner, levels } = scorecard;
  return {
    id,
    scope,
    title,
    ...(description !== undefined && { description }),
    owner,
    levels: levels.map(({ name, policies }) => ({
      name,
      policies: policies.map(policy => ({
        id: policy,
        title: titles.get(policy) ?? policy,
      })),
    })),
    all: together(scorecard, products),
  };
}

/** Everything in one group, whatever its domain. */
function together(
  scorecard: Scorecard,
  products: readonly ScoredDigest[],
): RollUp {
  const one = products.map(({ owner: _, ...product }) => product);
  const [all = empty(scorecard)] = rollUpScores(scorecard, one, 'owner');
  return all;
}

function empty({ levels }: Scorecard): RollUp {
  return {
    key: '',
    products: 0,
    levels: levels.map(({ name }) => ({ name, products: 0 })),
    none: 0,
    unknown: 0,
    waived: 0,
    counts: {
      pass: 0,
      fail: 0,
      waived: 0,
      error: 0,
      'not-evaluated': 0,
      'not-applicable': 0,
    },
    weight: { pass: 0, applicable: 0 },
  };
}
