import type { RollUp } from '@meshstage/plugin-data-mesh-common';

/** Products that are at one level, and how it is painted. */
export interface LevelShare {
  key: string;
  kind: 'level' | 'none' | 'unknown';
  /** Of a level, as its scorecard calls it. */
  name?: string;
  products: number;
  /** Of a level, from above 0 to 1 for the highest: how strong its colour is. */
  strength?: number;
}

/** The highest level first, then those without one, then those of which nobody knows. */
export function levelShares(
  counts: Pick<RollUp, 'levels' | 'none' | 'unknown'>,
): LevelShare[] {
  const { levels, none, unknown } = counts;
  const reached = levels.map(
    ({ name, products }, index): LevelShare => ({
      key: `level ${name}`,
      kind: 'level',
      name,
      products,
      strength: (index + 1) / levels.length,
    }),
  );
  return [
    ...reached.reverse(),
    { key: 'none', kind: 'none', products: none },
    { key: 'unknown', kind: 'unknown', products: unknown },
  ];
}
