/**
 * Whether bytes are a web page, which is what many hosts answer with status
 * 200 to who is not signed in.
 */
export function looksLikeHtml(content: Uint8Array): boolean {
  const start = Buffer.from(content.subarray(0, 512)).toString('latin1');
  return /^(\xef\xbb\xbf)?\s*(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(
    start,
  );
}

/** What is said about it. */
export const WEB_PAGE =
  'the host answers with a web page instead of the document, often its sign-in page; check the URL and the credentials under integrations';
