import { LineIndex } from '../../read/text/LineIndex';

/** One document of a file. */
export interface DocumentPart {
  text: string;
  /** Lines before it. */
  line: number;
}

/** Not with the flag `m`, for which more is the end of a line than for YAML. */
const SEPARATOR =
  /(?:^|\r\n|\n|\r)(?:---(?=[ \t\r\n]|$)|\.\.\.(?:[ \t][^\r\n]*)?(?=[\r\n]|$))/g;
const EMPTY_LINE = /^(?:---|\.\.\.)?[ \t]*(?:[#%].*)?$/;

/**
 * The YAML documents of a text, cut before each `---` at the beginning of a
 * line and behind each `...` there, which mean nothing else wherever they
 * stand in YAML. So a document with an error of syntax does not take the others
 * with it. Empty ones are left out,
 * and of the others one more than `most` is given at most.
 */
export function splitDocuments(text: string, most: number): DocumentPart[] {
  const lines = new LineIndex(text);
  const parts: DocumentPart[] = [];
  const add = (start: number, end: number) => {
    const part = text.slice(start, end);
    if (!isEmpty(part)) {
      parts.push({ text: part, line: lines.place(start).line - 1 });
    }
  };
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const [found] = match;
    const isEnd = found.includes('...');
    const next = match.index + found.length - (isEnd ? 0 : '---'.length);
    add(start, next);
    start = next;
    if (parts.length > most) {
      return parts;
    }
  }
  add(start, text.length);
  return parts;
}

function isEmpty(part: string): boolean {
  // Most parts show in their first lines that they hold something.
  let start = 0;
  while (start < part.length) {
    const end = nextBreak(part, start);
    if (!EMPTY_LINE.test(part.slice(start, end))) {
      return false;
    }
    start = end + 1;
  }
  return true;
}

function nextBreak(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      return i;
    }
  }
  return text.length;
}
