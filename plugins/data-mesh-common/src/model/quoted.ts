import { JsonValue } from './Json';

const MAX_LENGTH = 80;
/** Control, bidirectional, tag-block and unpaired characters: they can fake what a sentence says. */
const INVISIBLE =
  /[\p{Cc}\p{Surrogate}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Text of a stranger for use in a sentence of ours: in quotation marks, on one
 * line, at most 80 characters, nothing invisible.
 */
export function quoted(value: JsonValue | undefined): string {
  const text = String(value ?? '')
    .slice(0, 2 * MAX_LENGTH)
    .replace(INVISIBLE, ' ');
  return text.length > MAX_LENGTH
    ? `"${text.slice(0, MAX_LENGTH - 1)}…"`
    : `"${text}"`;
}
