import { plainText } from '../model/plainText';

/**
 * Markdown of a stranger as one plain line of at most `maxLength` characters:
 * links become their text, tags and the marks of headings, lists, emphasis and
 * code go.
 *
 * @public
 */
export function markdownToLine(markdown: string, maxLength: number): string {
  const text = markdown
    .slice(0, maxLength * 8)
    .replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+])[ \t]+/gm, '')
    .replace(/\*\*|__|`+/g, '');
  return plainText(text, maxLength);
}
