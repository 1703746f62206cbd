import { Item } from '../../items/Item';
import { ItemKind } from '../../language/ItemKind';
import { foldOutcomes } from '../../verdict/foldOutcomes';
import { ItemJudgement } from '../../verdict/ItemJudgement';
import { makeJudge } from '../../verdict/makeJudge';
import { ItemOutcome, Outcome } from '../../verdict/PolicyVerdict';
import { Values } from './arbitraryPair';

/** What a policy says of a document with these items, by the engine that judges products. */
export function outcomeOf(
  effective: Parameters<typeof makeJudge>[0],
  items: readonly Values[],
): Outcome {
  const judge = makeJudge(effective);
  const counts = {
    pass: 0,
    fail: 0,
    waived: 0,
    error: 0,
    'not-evaluated': 0,
  };
  for (const values of items) {
    const outcome = outcomeOfItem(
      judge(itemOf(effective.policy.forEach, values)),
    );
    if (outcome) {
      counts[outcome] += 1;
    }
  }
  return foldOutcomes(counts);
}

/** Whether a product may go on. */
export function isGood(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'not-applicable';
}

function outcomeOfItem(judgement: ItemJudgement): ItemOutcome | undefined {
  if (typeof judgement !== 'object') {
    return judgement;
  }
  if ('failed' in judgement) {
    return 'fail';
  }
  return 'error' in judgement ? 'error' : 'not-evaluated';
}

function itemOf(kind: ItemKind, values: Values): Item {
  return {
    kind,
    path: 'i',
    key: 'i',
    modelPath: 'i',
    get: field => values[field],
    parents: {},
  };
}
