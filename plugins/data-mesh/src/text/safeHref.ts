const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as given when a browser may follow it, else `undefined`. Parsed
 * by the same rules as the browser's, so that tabs, newlines, letter case or
 * entities in the scheme cannot smuggle `javascript:` past it.
 */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) {
    return undefined;
  }
  try {
    return ALLOWED.has(new URL(address).protocol) ? address : undefined;
  } catch {
    // Relative addresses of a document lead nowhere in a portal.
    return undefined;
  }
}
