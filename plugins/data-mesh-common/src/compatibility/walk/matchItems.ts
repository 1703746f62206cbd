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

/** The same for long lists: for each item of the new one its position in the old one, or `ALONE`. */
export interface Partners extends Pick<Matches, 'removed' | 'added'> {
  partners: Int32Array;
}

/** The same name on both sides. */
export function byKey<T>(
  key: (item: T, index: number) => string | undefined,
): MatchKey<T> {
  return { before: key, after: key };
}

/** In place of a position: the item has no partner. */
export const ALONE = -1;

/**
 * Pairs the items of two lists by the first key that both have; equal keys are
 * paired in their order. Linear in both lists for each key.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly MatchKey<T>[],
): Matches {
  const { partners, removed, added } = matchPartners(before, after, keys);
  const pairs: [number, number][] = [];
  for (let j = 0; j < after.length; j += 1) {
    if (partners[j] !== ALONE) {
      pairs.push([partners[j], j]);
    }
  }
  return { pairs, removed, added };
}

/**
 * Pairs as `matchItems` does.
 *
 * @param isPartner - says at a glance, where it can, what the keys would say
 */
export function matchPartners<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly MatchKey<T>[],
  isPartner: (old: T, now: T) => boolean = () => false,
): Partners {
  const lists = { before, after };
  const { partners, taken } = aligned(lists, keys, isPartner);
  for (const key of keys) {
    pairByKey(lists, key, partners, taken);
  }
  const added: number[] = [];
  for (let j = 0; j < after.length; j += 1) {
    if (partners[j] === ALONE) {
      added.push(j);
    }
  }
  const removed: number[] = [];
  for (let i = 0; i < before.length; i += 1) {
    if (taken[i] === 0) {
      removed.push(i);
    }
  }
  return { partners, removed, added };
}

interface Lists<T> {
  before: readonly T[];
  after: readonly T[];
}

/**
 * Most items stand where they stood, but for some that went or came in between:
 * those are paired in one walk along both lists, which needs no index. `partners`
 * has for each item of the new list its position in the old one.
 */
function aligned<T>(
  lists: Lists<T>,
  keys: readonly MatchKey<T>[],
  isPartner: (old: T, now: T) => boolean,
): { partners: Int32Array; taken: Uint8Array } {
  const { before, after } = lists;
  const partners = new Int32Array(after.length).fill(ALONE);
  const taken = new Uint8Array(before.length);
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (isPartner(before[i], after[j]) || agree(lists, keys, i, j)) {
      partners[j] = i;
      taken[i] = 1;
      i += 1;
      j += 1;
    } else if (agree(lists, keys, i + 1, j)) {
      i += 1;
    } else if (agree(lists, keys, i, j + 1)) {
      j += 1;
    } else {
      i += 1;
      j += 1;
    }
  }
  return { partners, taken };
}

/** Whether the first key that one of two items has is the same of both. */
function agree<T>(
  { before, after }: Lists<T>,
  keys: readonly MatchKey<T>[],
  i: number,
  j: number,
): boolean {
  if (i < before.length && j < after.length) {
    for (const key of keys) {
      const old = key.before(before[i], i);
      const now = key.after(after[j], j);
      if (old !== undefined || now !== undefined) {
        return old === now;
      }
    }
  }
  return false;
}

/** Pairs by one key those that have no partner yet. */
function pairByKey<T>(
  { before, after }: Lists<T>,
  key: MatchKey<T>,
  partners: Int32Array,
  taken: Uint8Array,
): void {
  if (!taken.includes(0) || !partners.includes(ALONE)) {
    return;
  }
  const waiting = new Map<string, number[]>();
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const name = taken[i] ? undefined : key.before(before[i], i);
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
    const name = partners[j] === ALONE ? key.after(after[j], j) : undefined;
    const i = name === undefined ? undefined : waiting.get(name)?.pop();
    if (i !== undefined) {
      partners[j] = i;
      taken[i] = 1;
    }
  }
}
