import { plainText } from '../model/plainText';

/** Text of a stranger as text of Markdown: it makes no link, no mention, no table and no HTML. */
export function markdownText(text: string): string {
  return plainText(text, 500)
    .replace(
      /[\\`*_{}[\]<>#|~!&]/g,
      character => `&#${character.charCodeAt(0)};`,
    )
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':&#47;/');
}

/** Text of a stranger as inline code of a table; only a grave accent could end it. */
export function markdownCode(text: string): string {
  const plain = plainText(text, 300).replace(/`/g, "'").replace(/\|/g, '\\|');
  return `\`${plain}\``;
}
