import { JsonValue } from '../../../model';
import { FieldType } from '../../language/FieldType';
import { unseenIn } from '../../unseenIn';
import { WantedProblem } from '../Operator';
import { Key, keyReader } from './keyReader';
import { noSuchValue } from './noSuchValue';
import { WantedSet } from './WantedSet';

const MOST = 10_000;

/** A list as it stands behind an operator. */
export function readWantedList(
  wanted: JsonValue,
  type: FieldType,
): WantedSet | WantedProblem {
  if (!Array.isArray(wanted)) {
    return { problem: 'It takes a list.' };
  }
  if (wanted.length === 0) {
    return { problem: 'The list is empty.' };
  }
  return wanted.length > MOST
    ? { problem: `The list has more than ${MOST} values.` }
    : readWantedSet(wanted, type);
}

/** Values as they stand behind an operator. */
export function readWantedSet(
  wanted: readonly JsonValue[],
  type: FieldType,
): WantedSet | WantedProblem {
  const reader = keyReader(type);
  if (!reader) {
    return { problem: 'Values of this field cannot be compared.' };
  }
  const keys = new Set<Key>();
  for (const value of wanted) {
    const flaw = typeof value === 'string' ? flawOf(value) : undefined;
    if (flaw !== undefined) {
      return { problem: flaw };
    }
    const key = reader.written.has(typeof value)
      ? reader.keyOf(value)
      : undefined;
    if (key === undefined) {
      return noSuchValue(value, reader.expected);
    }
    keys.add(key);
  }
  return { keys, expected: reader.expected, keyOf: reader.keyOf };
}

/** Why a text stands nowhere. */
function flawOf(text: string): string | undefined {
  return text.trim() === ''
    ? 'A blank is as good as none; write `absent: true`.'
    : unseenIn(text);
}
