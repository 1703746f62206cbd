import { DataPolicy, DataPolicyOverlay } from '../../language/DataPolicy';
import { additionOf, Addition } from '../order/additionOf';
import { conditionOrder, Vocabulary } from '../order/conditionOrder';
import { negated } from '../order/Formula';
import { ConditionLeaf, formulaOfCondition } from '../order/formulaOfCondition';
import { formulaOfMatch, MatchLeaf } from '../order/formulaOfMatch';
import { MATCH_ORDER } from '../order/matchOrder';
import { conditionChange } from './conditionChange';
import { matchChange } from './matchChange';
import { PartFault, PartFinding } from './PartFinding';

type Effect = PartFinding['effect'];

const NARROWS: PartFault = { code: 'overlay-narrows-all', data: {} };

/**
 * What an overlay does to `match`, `when` and `assert`. Where more are concerned
 * the policy is tighter, so the first two are looked at as their opposites.
 */
export function conditionParts(
  policy: DataPolicy,
  { set }: DataPolicyOverlay,
  vocabulary: Vocabulary,
): PartFinding[] {
  const order = conditionOrder(vocabulary);
  const parts: PartFinding[] = [];
  if (set.match) {
    parts.push({
      part: 'match',
      effect: policy.match
        ? matchEffect(
            additionOf(
              negated(formulaOfMatch(set.match)),
              negated(formulaOfMatch(policy.match)),
              MATCH_ORDER,
            ),
          )
        : NARROWS,
    });
  }
  if (set.when) {
    parts.push({
      part: 'when',
      effect: policy.when
        ? conditionEffect(
            additionOf(
              negated(formulaOfCondition(set.when)),
              negated(formulaOfCondition(policy.when)),
              order,
            ),
            vocabulary,
          )
        : NARROWS,
    });
  }
  if (set.assert) {
    parts.push({
      part: 'assert',
      effect: conditionEffect(
        additionOf(
          formulaOfCondition(set.assert),
          formulaOfCondition(policy.assert),
          order,
        ),
        vocabulary,
      ),
    });
  }
  return parts;
}

function conditionEffect(
  addition: Addition<ConditionLeaf>,
  vocabulary: Vocabulary,
): Effect {
  return typeof addition === 'string'
    ? addition
    : { code: codeOf(addition), ...conditionChange(addition, vocabulary) };
}

function matchEffect(addition: Addition<MatchLeaf>): Effect {
  return typeof addition === 'string'
    ? addition
    : { code: codeOf(addition), data: matchChange(addition) };
}

function codeOf({ how }: { how: 'looser' | 'incomparable' }) {
  return how === 'looser' ? 'overlay-looser' : 'overlay-incomparable';
}
