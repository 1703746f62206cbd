import { FieldType } from '../../language/FieldType';
import { TestOutcome } from '../Operator';
import { Key } from './keyReader';
import { WantedSet } from './WantedSet';

type Test = (value: unknown) => TestOutcome;

/**
 * A closure that tells whether a value is in the set. Texts and flags are what
 * thousands of columns are asked for, and are their own keys.
 */
export function isOneOf(set: WantedSet, type: FieldType): Test {
  const wrong = { wrong: set.expected };
  switch (type) {
    case 'text':
      return isText(set.keys, wrong);
    case 'flag':
      return isFlag(set.keys, wrong);
    default:
      return isKey(set, wrong);
  }
}

function isText(keys: ReadonlySet<Key>, wrong: TestOutcome): Test {
  const [only] = keys;
  return keys.size === 1
    ? value => (typeof value === 'string' ? value === only : wrong)
    : value => (typeof value === 'string' ? keys.has(value) : wrong);
}

function isFlag(keys: ReadonlySet<Key>, wrong: TestOutcome): Test {
  const ofTrue = keys.has(true);
  const ofFalse = keys.has(false);
  return value => {
    if (value === true) {
      return ofTrue;
    }
    return value === false ? ofFalse : wrong;
  };
}

function isKey({ keys, keyOf }: WantedSet, wrong: TestOutcome): Test {
  return value => {
    const key = keyOf(value);
    return key === undefined ? wrong : keys.has(key);
  };
}
