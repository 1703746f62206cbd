const MOST_LETTERS = 40;

/**
 * The one name that a misspelt one must mean: another case, a letter missing,
 * added, changed, or two of them swapped; in long names two such slips. Nothing
 * where two names are as near.
 */
export function nearName(
  written: string,
  names: Iterable<string>,
): string | undefined {
  const word = written.toLowerCase();
  let best: string | undefined;
  let least = word.length > 6 ? 2.5 : 1.5;
  let tied = false;
  for (const name of names) {
    const slips = distance(word, name.toLowerCase());
    if (slips < least) {
      best = name;
      least = slips;
      tied = false;
    } else if (slips === least) {
      tied = true;
    }
  }
  return tied ? undefined : best;
}

/** Letters to add, remove, change or swap between two words. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > MOST_LETTERS) {
    return Infinity;
  }
  let [older, before]: number[][] = [[], []];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    [older, before, row] = [before, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], older[j - 2] + 1);
      }
    }
  }
  return row[b.length];
}
