import { Budget } from '../Budget';
import { PolicyFix } from '../language/DataPolicy';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { Item } from '../items/Item';
import { PolicySubject } from '../items/PolicySubject';
import { CompiledRollout } from './enforcementOf';
import { ItemJudgement } from './ItemJudgement';
import { MissingPart } from './PolicyVerdict';

/** Whether a policy concerns a product. @public */
export interface Concern {
  /** As far as can be told. */
  holds: boolean;
  /** What would be needed to tell all of it; absent where nothing is. */
  missing?: MissingPart;
}

/**
 * A policy as closures: nothing of it is interpreted again. Made once per
 * revision by {@link compilePolicySet}, for any number of products.
 *
 * @public
 */
export interface CompiledPolicy {
  /** What it was made of. */
  effective: EffectivePolicy;
  rollout: CompiledRollout;
  concerns(subject: PolicySubject): Concern;
  /** Whether an expression in it compares with the time. */
  readsNow: boolean;
  /** The budget is of this policy for the product of the item, and of nothing else. */
  judge(item: Item, budget: Budget): ItemJudgement;
  /**
   * Marks which of many items pass, which are not concerned, and which are to be
   * judged; absent where it is no quicker than judging them all.
   */
  siftAll?(items: readonly Item[], marks: Uint8Array, budget: Budget): void;
  /** What to write into an item that fails: `fix.set`, unless a condition refuses it. */
  proposal?: PolicyFix['set'];
  /** The policy's own words about an item. */
  message(item: Item): string;
}
