/**
 * What is known of each of many subjects while they are sifted: one byte for
 * each, so that thousands of yes and no make no object.
 */
export type Marks = Uint8Array;

/** What one of `Marks` can be. */
export const MARK = {
  /** It is out: nothing more is asked of it. */
  out: 0,
  /** Every condition so far holds for it. */
  open: 1,
  /** There is something to tell of it: it is to be asked by itself. */
  ask: 2,
} as const;
