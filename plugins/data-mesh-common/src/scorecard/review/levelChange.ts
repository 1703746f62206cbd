import type { ReviewedLevel } from '../../client/types';
import { Outcome } from '../../policy/verdict/PolicyVerdict';
import { LevelReached } from '../ProductScore';
import { Scorecard } from '../Scorecard';
import { ScoredVerdict } from '../ScoredVerdict';
import { scoreProduct } from '../scoreProduct';

type Change = Pick<
  ReviewedLevel,
  'kind' | 'scorecard' | 'scorecardTitle' | 'before' | 'after'
>;

const NO_ITEMS = { pass: 0, fail: 0, waived: 0, error: 0, 'not-evaluated': 0 };

/** Whether a product has lost or gained a level; what nobody knows is neither. */
export function levelChange(
  scorecard: Scorecard,
  then: ReadonlyMap<string, Outcome>,
  now: ReadonlyMap<string, Outcome>,
): Change | undefined {
  const before = levelOf(scorecard, then);
  const after = levelOf(scorecard, now);
  const [was, is] = [rankOf(before), rankOf(after)];
  if (was === undefined || is === undefined || was === is) {
    return undefined;
  }
  return {
    kind: is < was ? 'level-lost' : 'level-gained',
    scorecard: scorecard.id,
    scorecardTitle: scorecard.title,
    before,
    after,
  };
}

function levelOf(
  scorecard: Scorecard,
  outcomes: ReadonlyMap<string, Outcome>,
): LevelReached {
  const verdicts = [...outcomes].map(
    ([policy, outcome]): ScoredVerdict => ({
      policy,
      outcome,
      counts: NO_ITEMS,
      evidence: [],
    }),
  );
  return scoreProduct(scorecard, verdicts).level;
}

function rankOf(level: LevelReached): number | undefined {
  switch (level.state) {
    case 'reached':
      return level.index;
    case 'none':
      return -1;
    default:
      return undefined;
  }
}
