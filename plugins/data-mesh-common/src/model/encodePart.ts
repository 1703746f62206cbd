/**
 * Percent-encodes one part of a path. `encodeURIComponent` alone throws at half
 * a surrogate pair, and owners write those.
 */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
