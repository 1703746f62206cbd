/** Bytes that a document may have (documents.md, section 7). */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;

/** Why a document of so many bytes is not loaded. */
export function tooLarge(bytes: number): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `it has ${megabytes} MB (${bytes} bytes), and a document may have 5 MB; split it or keep it out of what the source reads`;
}
