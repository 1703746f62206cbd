/** 5 MB, the limit of a document. */
export const READ_LIMIT = 5 * 1024 * 1024;

/**
 * Reads a stream to its end, or to one byte more than a document may have: what
 * is too large is refused by its size, and needs no memory for it.
 */
export async function readCapped(
  stream: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > READ_LIMIT) {
      break;
    }
  }
  return Buffer.concat(chunks, Math.min(length, READ_LIMIT + 1));
}
