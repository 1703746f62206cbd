const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/**
 * Counts what separates values from each other: line breaks, commas, opening
 * brackets, and the marks of block style. In a document as people and programs
 * write it that is not more than its values. Parsing cannot be stopped half-way,
 * so this tells beforehand, in a few milliseconds, that `[1,1,1, ...` or two
 * million line breaks would take seconds and hundreds of megabytes.
 *
 * @returns the count, at most `most` + 1
 */
export function countSeparators(text: string, most: number): number {
  // A separator takes at least one character.
  if (text.length <= most) {
    return 0;
  }
  let count = 0;
  let before = LF;
  for (let i = 0; i < text.length && count <= most; i++) {
    const code = text.charCodeAt(i);
    switch (code) {
      case COMMA:
      case BRACKET:
      case BRACE:
        count++;
        break;
      case LF:
      case CR:
        // A break after a comma or bracket, or the second half of CRLF, adds nothing.
        if (
          before !== COMMA &&
          before !== BRACKET &&
          before !== BRACE &&
          !(code === LF && before === CR)
        ) {
          // After a colon it ends a key and begins its value.
          count += before === COLON ? 2 : 1;
        }
        break;
      case SPACE:
        if (before === DASH || before === COLON || before === QUESTION) {
          count++;
        }
        break;
      default:
    }
    before = code;
  }
  return count;
}
