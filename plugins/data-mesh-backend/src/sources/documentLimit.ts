const MEGABYTE = 1024 * 1024;

/** Bytes that a document may have (documents.md, section 7). */
const MAX_DOCUMENT_BYTES = 5 * MEGABYTE;

/** Bytes of a document that is loaded all the same. */
export const MAX_LOADED_BYTES = 20 * MEGABYTE;

/** Bytes of all such documents in one reading. */
const MAX_OVERSIZE_BYTES = 100 * MEGABYTE;

/**
 * Which documents of a reading are loaded. One that is larger than a document
 * may be is loaded too, so that its owner finds a refused submission with its
 * true size and hash; but only as long as that is bounded: what is above 20 MB,
 * or comes after 100 MB of such, is listed as unreadable.
 */
export function createLoadBudget(): (bytes: number) => boolean {
  let left = MAX_OVERSIZE_BYTES;
  return bytes => {
    if (bytes <= MAX_DOCUMENT_BYTES) {
      return true;
    }
    if (bytes > MAX_LOADED_BYTES || bytes > left) {
      return false;
    }
    left -= bytes;
    return true;
  };
}

/** Why a document of so many bytes, or of more than can be told, is not loaded. */
export function tooLarge(bytes?: number): string {
  const size =
    bytes === undefined
      ? `more than ${MAX_LOADED_BYTES / MEGABYTE} MB`
      : `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return `it has ${size}, and a document may have 5 MB; split it or keep it out of what the source reads`;
}
