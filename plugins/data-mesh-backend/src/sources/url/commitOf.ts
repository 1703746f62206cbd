/** The etag of a git host where it is a commit. */
export function commitOf(etag: string | undefined): string | undefined {
  return etag !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(etag)
    ? etag
    : undefined;
}
