import { Outcome } from '../policy/verdict/PolicyVerdict';
import { missingPolicies, PolicyWords } from './missingPolicies';
import { outcomeIn } from './outcomeIn';
import { LevelReached, ProductScore } from './ProductScore';
import { Scorecard } from './Scorecard';
import { ScoredVerdict } from './ScoredVerdict';
import { verdictsById } from './verdictsById';
import { weighOutcomes } from './weighOutcomes';

/**
 * What a scorecard says of a product that it looks at. A level is reached when
 * each of its policies passes, is not applicable or is waived, and all lower
 * levels are reached. Where one fails it is not, whatever else nobody knows;
 * where none fails and nobody knows of one, the level is unknown. Neither the
 * order of the verdicts nor those of other policies change anything.
 *
 * @public
 */
export function scoreProduct(
  scorecard: Scorecard,
  verdicts: readonly ScoredVerdict[],
  words: PolicyWords = new Map(),
): ProductScore {
  const byId = verdictsById(verdicts);
  const { id, levels } = scorecard;
  const states = levels.map(({ policies }) =>
    stateOf(policies.map(policy => outcomeIn(byId, policy))),
  );
  const stop = states.findIndex(state => state !== 'reached');
  const reached = stop === -1 ? levels : levels.slice(0, stop);
  const next = stop === -1 ? undefined : levels[stop];
  const inReached = reached.flatMap(({ policies }) => policies);
  return {
    scorecard: id,
    level: levelOf(
      reached.map(({ name }) => name),
      states[stop] === 'unknown',
    ),
    waived: inReached.filter(policy => outcomeIn(byId, policy) === 'waived')
      .length,
    ...weighOutcomes(scorecard, byId),
    ...(next && { next: next.name }),
    missing: next ? missingPolicies(next.policies, byId, words) : [],
  };
}

function stateOf(
  outcomes: readonly Outcome[],
): 'reached' | 'missed' | 'unknown' {
  if (outcomes.includes('fail')) {
    return 'missed';
  }
  return outcomes.includes('error') || outcomes.includes('not-evaluated')
    ? 'unknown'
    : 'reached';
}

function levelOf(
  reached: readonly string[],
  isNextUnknown: boolean,
): LevelReached {
  const name = reached.at(-1);
  if (isNextUnknown) {
    return { state: 'unknown', ...(name !== undefined && { atLeast: name }) };
  }
  return name === undefined
    ? { state: 'none' }
    : { state: 'reached', name, index: reached.length - 1 };
}
