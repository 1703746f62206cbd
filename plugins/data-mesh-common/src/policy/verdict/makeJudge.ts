import { Budget } from '../Budget';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { Item } from '../items/Item';
import { ItemJudgement } from './ItemJudgement';
import { judgeBy } from './judgeBy';
import { policyChecks } from './policyChecks';

/** What a policy says of one item; see {@link judgeBy}. */
export function makeJudge(
  effective: Pick<EffectivePolicy, 'policy' | 'when' | 'assert'>,
): (item: Item) => ItemJudgement {
  const judge = judgeBy(policyChecks(effective));
  return item => judge(item, new Budget());
}
