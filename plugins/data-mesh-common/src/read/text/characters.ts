/** Offset of the first half surrogate pair, -1 when there is none. */
export function loneSurrogate(text: string): number {
  return text.search(/\p{Surrogate}/u);
}

/** Bytes that a text takes in UTF-8; counted only as far as it can matter for `most`. */
export function utf8Length(text: string, most: number): number {
  const { length } = text;
  // No unit takes less than one byte, and none more than three.
  if (length > most || length * 3 <= most) {
    return length;
  }
  let bytes = length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) {
      // A surrogate pair is two units and four bytes.
      bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
    }
  }
  return bytes;
}
