/**
 * Deletes page after page until one is not full, or nobody waits for it any more;
 * resolves to how many rows went.
 */
export async function deletePages(options: {
  /** Rows of a full page. */
  size: number;
  deletePage: () => PromiseLike<number>;
  signal?: AbortSignal;
}): Promise<number> {
  const { size, deletePage, signal } = options;
  let deleted = 0;
  for (let last = size; last === size && !signal?.aborted; deleted += last) {
    last = await deletePage();
  }
  return deleted;
}
