/** Numbers from a seed, the same on every machine. */
export interface Random {
  /** From 0 up to, not including, `below`. */
  int: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
}

/** mulberry32: small, quick and good enough to shake documents. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return { int, pick: from => from[int(from.length)] };
}
