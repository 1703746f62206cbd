/** Pictures are in the repository for ever; a page needs no more than this. */
const MAX_BYTES = 200_000;
/** A page on which something is to be seen has more than this. */
const MIN_BYTES = 10_000;

/** @throws when a picture is too heavy for the README, or shows next to nothing */
export function checkPicture(file: string, { length }: Uint8Array): void {
  if (length > MAX_BYTES) {
    throw new Error(`${file} has ${length} bytes, more than ${MAX_BYTES}`);
  }
  if (length < MIN_BYTES) {
    throw new Error(`${file} has ${length} bytes: an empty page?`);
  }
}
