/**
 * The body of a response as text, written as its `charset` says. `text()` of a
 * response takes everything for UTF-8.
 */
export async function decodeBody(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8';
  const bytes = await response.arrayBuffer();
  return decoderOf(charset).decode(bytes);
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // A name that nobody knows tells nothing; UTF-8 is what a text is then.
    return new TextDecoder();
  }
}
