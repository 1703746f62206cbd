/**
 * Control, bidirectional, tag-block and unpaired characters: they can fake what
 * a sentence says. Joiners stay, scripts and emoji need them.
 */
const INVISIBLE =
  /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Most texts: words of ASCII with one blank between them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Whether a text holds a character of those; other than line breaks they have no honest use in a name. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/**
 * Text of a stranger as one line of at most `maxLength` characters, nothing
 * invisible in it; `''` when nothing remains. A cut text ends with an ellipsis.
 */
export function plainText(text: string, maxLength: number): string {
  if (text.length <= maxLength && PLAIN.test(text)) {
    return text;
  }
  const line = text
    .slice(0, maxLength * 8)
    .replace(INVISIBLE, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= maxLength) {
    return line;
  }
  const head = line.slice(0, maxLength - 1).replace(/\p{Surrogate}$/u, '');
  return `${head.trimEnd()}…`;
}
