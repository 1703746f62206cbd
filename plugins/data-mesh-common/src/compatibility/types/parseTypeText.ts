/** A type as written, taken apart: `decimal(10, 2)` is `decimal` with two arguments. */
export interface TypeText {
  /** Lower case, single spaces, words before and behind the arguments. */
  words: string;
  /** As written; types or numbers. */
  args: readonly string[];
  /** How often `[]` follows. */
  lists: number;
}

const OPENING = '(<';
const CLOSING = ')>';
const LONGEST = 20_000;

/** `undefined` where brackets do not close. One pass, no backtracking. */
export function parseTypeText(text: string): TypeText | undefined {
  if (text.length > LONGEST) {
    return undefined;
  }
  let words = '';
  let args: string[] = [];
  let lists = 0;
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (OPENING.includes(letter)) {
      depth += 1;
      if (depth === 1) {
        if (args.length > 0) {
          return undefined;
        }
        start = i + 1;
      }
    } else if (CLOSING.includes(letter)) {
      depth -= 1;
      if (depth < 0) {
        return undefined;
      }
      if (depth === 0) {
        args = splitArguments(text.slice(start, i));
        words += ' ';
      }
    } else if (depth === 0) {
      if (letter === '[') {
        const end = text.indexOf(']', i);
        if (end < 0) {
          return undefined;
        }
        lists += 1;
        i = end;
      } else {
        words += letter;
      }
    }
  }
  const name = words.trim().toLowerCase().replace(/\s+/g, ' ');
  return depth === 0 && name !== '' ? { words: name, args, lists } : undefined;
}

/** Splits at the commas that stand in no further bracket. */
export function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (OPENING.includes(text[i])) {
      depth += 1;
    } else if (CLOSING.includes(text[i])) {
      depth -= 1;
    } else if (text[i] === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  return last === '' && parts.length === 0 ? [] : [...parts, last];
}
