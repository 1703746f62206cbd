/** Maps items in order, `size` at a time; the first failure ends it. */
export async function mapInBatches<T, R>(
  items: T[],
  size: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += size) {
    const batch = items.slice(start, start + size);
    results.push(...(await Promise.all(batch.map(map))));
  }
  return results;
}
