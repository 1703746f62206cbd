/** A way to write text as bytes, as `charset` names it. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How a text was written, by its byte order mark; UTF-8 where it has none. */
export function charsetOf(bytes: Uint8Array): Charset {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Bytes as text without byte order mark; absent when they are no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charsetOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no text are a state that readers of a refused document
    // have to see, not a failure.
    return undefined;
  }
}
