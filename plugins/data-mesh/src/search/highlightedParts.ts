import type { ResultHighlight } from '@backstage/plugin-search-common';

/** A piece of a text that was found, or what stands between. */
export interface Part {
  text: string;
  isMatch: boolean;
}

/**
 * A text in pieces by what the search engine found in it. The engine puts two
 * tags of its own around a match; without them all of it is one piece.
 */
export function highlightedParts(
  text: string,
  field: string,
  highlight?: ResultHighlight,
): Part[] {
  const marked = highlight?.fields[field];
  const { preTag = '', postTag = '' } = highlight ?? {};
  if (!marked || !preTag || !postTag) {
    return text ? [{ text, isMatch: false }] : [];
  }
  const [head, ...tails] = marked.split(preTag);
  const parts = [{ text: head, isMatch: false }];
  for (const tail of tails) {
    const end = tail.indexOf(postTag);
    const length = end < 0 ? tail.length : end;
    parts.push(
      { text: tail.slice(0, length), isMatch: true },
      { text: tail.slice(length + postTag.length), isMatch: false },
    );
  }
  return parts.filter(part => part.text !== '');
}
