/**
 * A text from a document as both databases can keep it: PostgreSQL takes no
 * NUL, and half a surrogate pair is no UTF-8. Both become U+FFFD.
 */
export function storedText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
}

/** {@link storedText} of what may be absent. */
export function optionalText(text: string | undefined): string | null {
  return text === undefined ? null : storedText(text);
}
