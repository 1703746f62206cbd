/** Characters of a text that give way to others. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

export function insert(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/** The text with all edits; they do not overlap, and of two at one place the first comes first. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .filter(({ from, to, text: added }) => to > from || added !== '')
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.from - b.from || a.order - b.order);
  let at = 0;
  let result = '';
  for (const edit of sorted) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}
