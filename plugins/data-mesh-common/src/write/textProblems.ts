import { WriteProblem, writeProblem } from './WriteProblem';

// Tabs and line ends are text; other control characters, and halves of
// surrogate pairs, are what a clipboard leaves behind.
const UNUSABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** Nothing is fine, too. */
export function optionalText(
  path: string,
  text: string | undefined,
  most: number,
): WriteProblem[] {
  return text === undefined || text.trim() === ''
    ? []
    : textProblems(path, text, most);
}

/** What keeps a text from being kept. */
export function textProblems(
  path: string,
  text: string,
  most: number,
): WriteProblem[] {
  if (text.trim() === '') {
    return [writeProblem('text-missing', path)];
  }
  if (text.length > most) {
    const data = { characters: text.length, most };
    return [writeProblem('text-too-long', path, data)];
  }
  return UNUSABLE.test(text) ? [writeProblem('text-unusable', path)] : [];
}
