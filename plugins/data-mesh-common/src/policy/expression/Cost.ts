/**
 * Steps that a part of an expression takes at most, by the powers of the number
 * of entries in the lists that it looks at: `[2, 3]` is 2 + 3 n.
 */
export type Cost = readonly number[];

/** One after the other. */
export function sum(...costs: readonly Cost[]): Cost {
  const length = Math.max(0, ...costs.map(cost => cost.length));
  return Array.from({ length }, (_, power) =>
    costs.reduce((total, cost) => total + (cost[power] ?? 0), 0),
  );
}

/** Once for each entry. */
export function perEntry(cost: Cost): Cost {
  return [0, ...cost];
}

/** Within so many comprehensions, each over the entries of a list. */
export function within(depth: number, cost: Cost): Cost {
  return depth === 0 ? cost : within(depth - 1, perEntry(cost));
}

/** In steps. */
export function stepsOf(cost: Cost, entries: number): number {
  return cost.reduce(
    (total, times, power) => total + times * entries ** power,
    0,
  );
}
