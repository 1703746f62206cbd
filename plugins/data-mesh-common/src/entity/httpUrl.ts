const MAX_LENGTH = 2000;

/**
 * The normalised URL when the text is one that may be shown as a link: http or
 * https, without a user and password in it; else `undefined`.
 */
export function httpUrl(text: string): string | undefined {
  const url = parseHttp(text);
  return url && !url.username && !url.password ? url.href : undefined;
}

/** The URL without user and password, for places that somebody configured. */
export function httpUrlWithoutSecrets(text: string): string | undefined {
  const url = parseHttp(text);
  if (url) {
    url.username = '';
    url.password = '';
  }
  return url?.href;
}

function parseHttp(text: string): URL | undefined {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
