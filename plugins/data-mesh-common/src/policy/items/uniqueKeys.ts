/** Keys of which none comes twice: the second of the same gets `;2`. */
export function uniqueKeys(keys: readonly string[]): readonly string[] {
  return new Set(keys).size === keys.length ? keys : numbered(keys);
}

function numbered(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return keys.map(key => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key};${count}`;
  });
}
