/**
 * A text as bytes, written as another one was: UTF-8 or UTF-16, with or
 * without a byte order mark. The text itself has none.
 *
 * @public
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  if (original[0] === 0xff && original[1] === 0xfe) {
    return utf16(text, true);
  }
  if (original[0] === 0xfe && original[1] === 0xff) {
    return utf16(text, false);
  }
  const marked =
    original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
  return new TextEncoder().encode(marked ? `\ufeff${text}` : text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i += 1) {
    view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  }
  return new Uint8Array(view.buffer);
}
