import { foldText } from '../foldText';

const MOST = 3;

/**
 * Columns that words of a search are in, the closest first: a name that is
 * the word, one that starts with it, any other.
 *
 * @param words - folded
 * @param columnNames - as written, one a line
 */
export function matchedColumns(
  words: readonly string[],
  columnNames: string,
): string[] {
  const text = foldText(columnNames);
  const present = words.filter(word => text.includes(word));
  if (present.length === 0) {
    return [];
  }
  const written = columnNames.split('\n');
  const ranks: string[][] = [[], [], []];
  // Folding keeps line ends, so that lines of both belong together.
  text.split('\n').forEach((name, line) => {
    const rank = Math.min(...present.map(word => rankOf(name, word)));
    ranks[rank]?.push(written[line]);
  });
  return [...new Set(ranks.flat())].slice(0, MOST);
}

function rankOf(name: string, word: string): number {
  if (name === word) {
    return 0;
  }
  const place = name.indexOf(word);
  if (place < 0) {
    return Infinity;
  }
  return place === 0 ? 1 : 2;
}
