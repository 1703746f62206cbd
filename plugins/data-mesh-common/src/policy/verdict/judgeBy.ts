import { Budget } from '../Budget';
import { Check } from '../condition/Check';
import { Unsure } from '../condition/ConditionResult';
import { Item } from '../items/Item';
import { ItemJudgement } from './ItemJudgement';
import { PolicyChecks } from './policyChecks';

/** Judges one item of a product, from what the policy may still do for it. */
type Judge = (item: Item, budget: Budget) => ItemJudgement;

/**
 * A closure that judges one item. It is concerned if one `when` holds, and then
 * each `assert` must hold. What has no answer in any of them is kept even where
 * another has one: an overlay must not pass what is an error without it.
 */
export function judgeBy({ whens, asserts }: PolicyChecks): Judge {
  return whens.length < 2 && asserts.length === 1
    ? judgeOne(whens[0], asserts[0])
    : judgeAll(whens, asserts);
}

/** Most policies have no overlay; this is what thousands of columns go through. */
function judgeOne(when: Check<Item> | undefined, assert: Check<Item>): Judge {
  return (item, budget) => {
    const concerned = when === undefined || when.test(item, budget);
    if (concerned !== true) {
      return concerned === false ? undefined : concerned;
    }
    const truth = assert.test(item, budget);
    if (truth === true) {
      return 'pass';
    }
    return truth === false ? { failed: assert.explain(item, budget) } : truth;
  };
}

function judgeAll(
  whens: readonly Check<Item>[],
  asserts: readonly Check<Item>[],
): Judge {
  return (item, budget) => {
    let concerned = whens.length === 0;
    let unsure: Unsure | undefined;
    for (const { test } of whens) {
      const truth = test(item, budget);
      if (typeof truth !== 'boolean') {
        unsure = graver(unsure, truth);
      } else if (truth) {
        concerned = true;
      }
    }
    if (!concerned) {
      return unsure;
    }
    for (const { test, explain } of asserts) {
      const truth = test(item, budget);
      if (truth === false) {
        return { failed: explain(item, budget) };
      }
      if (truth !== true) {
        unsure = graver(unsure, truth);
      }
    }
    return unsure ?? 'pass';
  };
}

/** An error is told before what is not there; of two alike the first. */
function graver(one: Unsure | undefined, other: Unsure): Unsure {
  return one && ('error' in one || 'missing' in other) ? one : other;
}
