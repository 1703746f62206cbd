/** Answers kept at most: half of it holds the columns of the widest products. And the longest text that one is kept of. */
const MOST = 8_000;
const LONGEST = 128;

/**
 * The same function with its answers kept: column names come again in every
 * product, and a lookup is several times faster than a match. When there are too
 * many, the older half is forgotten, so the memory is bounded whatever comes.
 */
export function rememberAnswers(
  answer: (text: string) => boolean,
): (text: string) => boolean {
  let recent = new Map<string, boolean>();
  let older = new Map<string, boolean>();
  return text => {
    if (text.length > LONGEST) {
      return answer(text);
    }
    const known = recent.get(text);
    if (known !== undefined) {
      return known;
    }
    const given = older.get(text) ?? answer(text);
    if (recent.size >= MOST / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(ownCopy(text), given);
    return given;
  };
}

/** A name that was cut out of a document keeps the whole of it in memory. */
function ownCopy(text: string): string {
  return `${text}\0`.slice(0, -1);
}
