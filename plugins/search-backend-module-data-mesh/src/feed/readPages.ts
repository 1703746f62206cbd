/**
 * All items of a feed in their order, one page in memory. Half an answer is
 * none: what is no page of this feed, or a page that comes again, throws.
 */
export async function* readPages<T>(
  ask: (cursor?: string) => Promise<{ items: T[]; nextCursor?: string }>,
  isItem: (item: T) => boolean,
): AsyncIterable<T> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    if (!Array.isArray(page?.items) || !page.items.every(isItem)) {
      throw new Error(
        'The data-mesh backend answered something that is no page of its feed',
      );
    }
    yield* page.items;
    cursor = page.nextCursor;
    if (cursor !== undefined && seen.has(cursor)) {
      throw new Error('The data-mesh backend repeats a page of its feed');
    }
    seen.add(cursor ?? '');
  } while (cursor !== undefined);
}
