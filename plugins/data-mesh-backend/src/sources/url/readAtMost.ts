import { UrlReaderServiceReadUrlResponse } from '@backstage/backend-plugin-api';

/**
 * The body of a response, or `undefined` as soon as it has more bytes than
 * that: a body without end must not fill the memory.
 */
export async function readAtMost(
  response: UrlReaderServiceReadUrlResponse,
  limit: number,
): Promise<Buffer | undefined> {
  if (!response.stream) {
    const content = await response.buffer();
    return content.byteLength > limit ? undefined : content;
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response.stream()) {
    const part = Buffer.from(chunk);
    bytes += part.byteLength;
    if (bytes > limit) {
      return undefined;
    }
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
