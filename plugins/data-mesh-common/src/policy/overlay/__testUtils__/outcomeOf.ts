import { compileCondition } from '../../condition/compileCondition';
import { Item } from '../../items/Item';
import { Condition } from '../../language/Condition';
import { ItemKind } from '../../language/ItemKind';
import { Values } from './arbitraryPair';

/** What a policy asks, as an effective policy has it. */
interface Asked {
  kind: ItemKind;
  when: readonly Condition[];
  assert: readonly Condition[];
}

type Outcome = 'pass' | 'fail' | 'unsure' | 'not-applicable';

const ORDER: readonly Outcome[] = ['fail', 'unsure', 'pass'];

/** What a policy says of a document, by the words of `EffectivePolicy`. */
export function outcomeOf(
  { kind, when, assert }: Asked,
  items: readonly Values[],
): Outcome {
  const whens = when.map(each => truthOf(each, kind));
  const asserts = assert.map(each => truthOf(each, kind));
  const outcomes = items.map(values => {
    const item = itemOf(kind, values);
    const concerned = whens.map(truth => truth(item));
    if (concerned.includes('unsure')) {
      return 'unsure';
    }
    if (whens.length > 0 && !concerned.includes('pass')) {
      return 'not-applicable';
    }
    const held = asserts.map(truth => truth(item));
    return ORDER.find(each => held.includes(each)) ?? 'pass';
  });
  return ORDER.find(each => outcomes.includes(each)) ?? 'not-applicable';
}

/** Whether a product may go on. */
export function isGood(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'not-applicable';
}

function truthOf(
  condition: Condition,
  kind: ItemKind,
): (item: Item) => 'pass' | 'fail' | 'unsure' {
  const ask = compileCondition(condition, kind);
  return item => {
    const result = ask(item);
    if (!('holds' in result)) {
      return 'unsure';
    }
    return result.holds ? 'pass' : 'fail';
  };
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
