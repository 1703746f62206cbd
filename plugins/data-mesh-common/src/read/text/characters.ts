/** Offset of the first half surrogate pair, -1 when there is none. */
export function loneSurrogate(text: string): number {
  return text.search(/\p{Surrogate}/u);
}

/** Bytes that a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) {
      // A surrogate pair is two units and four bytes.
      bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
    }
  }
  return bytes;
}
