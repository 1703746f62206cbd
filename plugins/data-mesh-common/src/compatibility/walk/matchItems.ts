/** What an item is called on each side; `undefined` where it has no such name. */
export interface MatchKey<T> {
  before: (item: T, index: number) => string | undefined;
  after: (item: T, index: number) => string | undefined;
}

/** Positions in the two lists. */
export interface Matches {
  pairs: readonly (readonly [before: number, after: number])[];
  removed: readonly number[];
  added: readonly number[];
}

/** The same name on both sides. */
export function byKey<T>(
  key: (item: T, index: number) => string | undefined,
): MatchKey<T> {
  return { before: key, after: key };
}

/**
 * Pairs the items of two lists by the first key that both have; equal keys are
 * paired in their order. Linear in both lists for each key.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly MatchKey<T>[],
): Matches {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const key of keys) {
    if (taken.size < before.length && taken.size < after.length) {
      const waiting = new Map<string, number[]>();
      for (let i = before.length - 1; i >= 0; i -= 1) {
        const name = taken.has(i) ? undefined : key.before(before[i], i);
        if (name !== undefined) {
          const same = waiting.get(name);
          if (same) {
            same.push(i);
          } else {
            waiting.set(name, [i]);
          }
        }
      }
      for (let j = 0; j < after.length; j += 1) {
        const name = partners.has(j) ? undefined : key.after(after[j], j);
        const i = name === undefined ? undefined : waiting.get(name)?.pop();
        if (i !== undefined) {
          partners.set(j, i);
          taken.add(i);
        }
      }
    }
  }
  const pairs: [number, number][] = [];
  const added: number[] = [];
  for (let j = 0; j < after.length; j += 1) {
    const i = partners.get(j);
    if (i === undefined) {
      added.push(j);
    } else {
      pairs.push([i, j]);
    }
  }
  const removed: number[] = [];
  for (let i = 0; i < before.length; i += 1) {
    if (!taken.has(i)) {
      removed.push(i);
    }
  }
  return { pairs, removed, added };
}
