const MAX_LENGTH = 2000;

/**
 * The normalised URL when the text is one that may be shown as a link: http or
 * https, without a user and password in it; else `undefined`.
 */
export function httpUrl(text: string): string | undefined {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && !url.username && !url.password ? url.href : undefined;
}
