import { DataPolicy, DataPolicyOverlay } from '../../language/DataPolicy';
import { additionOf, Addition } from '../order/additionOf';
import { conditionOrder, Vocabulary } from '../order/conditionOrder';
import { Formula, negated } from '../order/Formula';
import { ConditionLeaf, formulaOfCondition } from '../order/formulaOfCondition';
import { formulaOfMatch, MatchLeaf } from '../order/formulaOfMatch';
import { implies } from '../order/implies';
import { leftOut } from '../order/leftOut';
import { LeafOrder } from '../order/LeafOrder';
import { MATCH_ORDER } from '../order/matchOrder';
import { conditionChange } from './conditionChange';
import { formulaWords } from './formulaWords';
import { matchChange } from './matchChange';
import { PartFault, PartFinding } from './PartFinding';

type Effect = PartFinding['effect'];

const NARROWS: PartFault = { code: 'overlay-narrows-all', data: {} };

const NARROWS_SOME: PartFault = { code: 'overlay-narrows', data: {} };

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
      ...(policy.match
        ? widened(
            formulaOfMatch(set.match),
            formulaOfMatch(policy.match),
            MATCH_ORDER,
            matchEffect,
          )
        : { effect: NARROWS }),
    });
  }
  if (set.when) {
    parts.push({
      part: 'when',
      ...(policy.when
        ? widened(
            formulaOfCondition(set.when),
            formulaOfCondition(policy.when),
            order,
            addition => conditionEffect(addition, vocabulary),
          )
        : { effect: NARROWS }),
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

/** What an overlay does to what is concerned, looked at as the opposite. */
function widened<Leaf extends ConditionLeaf | MatchLeaf>(
  wanted: Formula<Leaf>,
  given: Formula<Leaf>,
  order: LeafOrder<Leaf>,
  effectOf: (addition: Widening<Leaf>) => Effect,
): Pick<PartFinding, 'effect' | 'kept'> {
  const [more, all] = [negated(wanted), negated(given)];
  const effect = effectOf(wideningOf(more, all, order));
  const kept =
    effect === 'tighter'
      ? leftOut(more, all, order).map(part => formulaWords(negated(part)))
      : [];
  return { effect, ...(kept.length > 0 && { kept }) };
}

type Widening<Leaf> = Addition<Leaf> | typeof NARROWS_SOME;

/**
 * What is written beside the opposite of `match` or `when`. In `assert` a part of
 * what is asked for is only said again; here it means that the rest is left out.
 */
function wideningOf<Leaf>(
  added: Formula<Leaf>,
  given: Formula<Leaf>,
  order: LeafOrder<Leaf>,
): Widening<Leaf> {
  const addition = additionOf(added, given, order);
  return addition === 'equal' && !implies(added, given, order)
    ? NARROWS_SOME
    : addition;
}

function conditionEffect(
  addition: Widening<ConditionLeaf>,
  vocabulary: Vocabulary,
): Effect {
  return typeof addition === 'string' || 'code' in addition
    ? addition
    : { code: codeOf(addition), ...conditionChange(addition, vocabulary) };
}

function matchEffect(addition: Widening<MatchLeaf>): Effect {
  return typeof addition === 'string' || 'code' in addition
    ? addition
    : { code: codeOf(addition), data: matchChange(addition) };
}

function codeOf({ how }: { how: 'looser' | 'incomparable' }) {
  return how === 'looser' ? 'overlay-looser' : 'overlay-incomparable';
}
