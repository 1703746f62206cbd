import type { StoodDay } from '@meshstage/plugin-data-mesh-common';

/** How products stood at the end of a day; without numbers where nobody looked. */
export interface TrendDay {
  /** UTC date. */
  day: string;
  stood?: Pick<StoodDay, 'levels' | 'none' | 'unknown' | 'products'>;
}

const DAY_MS = 86_400_000;
/** More days than these make no picture, whatever a backend says. */
const MOST_DAYS = 400;

/**
 * The days of a trend without holes, the domains of a day, where it has any, added up.
 *
 * @param domain - only that one; all without it
 */
export function trendDays(
  trend: readonly (StoodDay & { domain?: string })[],
  domain?: string,
): TrendDay[] {
  const byDay = new Map<string, NonNullable<TrendDay['stood']>>();
  for (const each of trend) {
    if (domain === undefined || each.domain === domain) {
      const before = byDay.get(each.day);
      byDay.set(each.day, before ? sum(before, each) : each);
    }
  }
  const days = [...byDay.keys()].sort();
  const first = Date.parse(days[0] ?? '');
  const last = Date.parse(days.at(-1) ?? '');
  const whole: TrendDay[] = [];
  for (
    let at = Math.max(first, last - MOST_DAYS * DAY_MS);
    at <= last;
    at += DAY_MS
  ) {
    const day = new Date(at).toISOString().slice(0, 10);
    const stood = byDay.get(day);
    whole.push(stood ? { day, stood } : { day });
  }
  return whole;
}

type Stood = NonNullable<TrendDay['stood']>;

/** Levels by their names: a scorecard may have got one more on the way. */
function sum(one: Stood, other: Stood): Stood {
  const products = new Map(
    one.levels.map(level => [level.name, level.products]),
  );
  for (const level of other.levels) {
    products.set(level.name, (products.get(level.name) ?? 0) + level.products);
  }
  return {
    levels: [...products].map(([name, count]) => ({ name, products: count })),
    none: one.none + other.none,
    unknown: one.unknown + other.unknown,
    products: one.products + other.products,
  };
}
