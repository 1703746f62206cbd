/**
 * Control, bidirectional, tag-block and unpaired characters: they can fake what
 * a sentence says. Joiners stay, scripts and emoji need them.
 */
const INVISIBLE =
  /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

const BLANK = 0x20;
const TILDE = 0x7e;

/** Whether a text holds a character of those; other than line breaks they have no honest use in a name. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** Text of a stranger with a mark for each of those; tabs and line breaks stay. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, each =>
    each === '\t' || each === '\n' || each === '\r' ? each : '\ufffd',
  );
}

/**
 * Text of a stranger as one line of at most `maxLength` characters, nothing
 * invisible in it; `''` when nothing remains. A cut text ends with an ellipsis.
 */
export function plainText(text: string, maxLength: number): string {
  if (text.length <= maxLength && isPlain(text)) {
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

/**
 * Most texts: words of ASCII with one blank between them. There are thousands,
 * and an expression takes longer.
 */
function isPlain(text: string): boolean {
  let before = BLANK;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < BLANK || code > TILDE || (code === BLANK && before === BLANK)) {
      return false;
    }
    before = code;
  }
  return before !== BLANK;
}
