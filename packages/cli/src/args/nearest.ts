/** The word that somebody most likely meant; undefined when none is near. */
export function nearest(
  typed: string,
  words: readonly string[],
): string | undefined {
  let best: string | undefined;
  // Two slips in a long word, one in a short one.
  let bound = typed.length > 3 ? 3 : 2;
  for (const word of words) {
    const found = distance(typed.slice(0, 40), word);
    if (found < bound) {
      best = word;
      bound = found;
    }
  }
  return best;
}

/** Insertions, deletions and replacements from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, replaced));
    }
    row = next;
  }
  return row[to.length];
}
