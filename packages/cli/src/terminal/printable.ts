/**
 * Characters that move the cursor, colour what follows or turn the direction of
 * reading. A document may hold them; on a terminal they would tell lies.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text of a stranger as one line of a terminal, each character in its column. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNPRINTABLE, '\ufffd');
}
