const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text for use between tags and in attributes. */
export function markupText(text: string): string {
  return text.replace(/[&<>"']/g, found => ENTITIES.get(found) ?? '');
}
