import type {
  RollUp,
  ScorecardDay,
  ScorecardDetail,
  ScorecardList,
  ScorecardTrend,
} from '@meshstage/plugin-data-mesh-common';
import { anAge, outcomeCounts } from '../../src/__testUtils__/governance';
import {
  aRollUp,
  aScorecard,
  aScorecardDetail,
} from '../../src/__testUtils__/scorecards';
import { policies } from './policies.table';
import { productAt } from './products';
import { scaleOf } from './scale';
import { domains, hostileTexts } from './words.table';

const LEVELS = ['bronze', 'silver', 'gold'];
const FIRST_DAY = Date.UTC(2026, 8, 22);
const DAY_MS = 86_400_000;

/** So many products, spread over the levels in one of some ways. */
function spread(key: string, products: number, way: number): RollUp {
  const unknown = way % 3;
  const none = Math.floor(products / (4 + (way % 3)));
  const gold = Math.floor(products / (3 + (way % 4)));
  const silver = Math.floor(products / 4);
  return aRollUp({
    key,
    products,
    levels: [
      { name: 'bronze', products: products - unknown - none - gold - silver },
      { name: 'silver', products: silver },
      { name: 'gold', products: gold },
    ],
    none,
    unknown,
    score: 0.4 + (way % 6) / 10,
  });
}

const scorecard = (state: string) =>
  aScorecard({
    title: state === 'hostile' ? hostileTexts[0] : 'Trust',
    description:
      state === 'hostile' ? hostileTexts[3] : 'Can one **build** on it?',
    owner: 'group:default/flights',
    levels: LEVELS.map((name, level) => ({
      name,
      policies: policies
        .filter((_, i) => i % LEVELS.length === level)
        .map(each => ({ id: `global.${each.name}`, title: each.title })),
    })),
    all: spread('', scaleOf(state).products, 2),
  });

/** All scorecards. */
export function theScorecards(state: string): ScorecardList {
  return {
    ...anAge(),
    scorecards:
      state === 'empty'
        ? []
        : [
            scorecard(state),
            {
              ...scorecard(state),
              id: 'flights.operations',
              scope: 'flights',
              title: 'Ready for operations',
            },
          ],
  };
}

function trendOf(state: string): ScorecardDay[] {
  const days = state === 'partial' ? 1 : 60;
  return Array.from({ length: days }, (_, day) => day)
    .filter(day => day % 17 !== 11)
    .flatMap(day =>
      domains.map((domain, i) => {
        const products = 10 + Math.floor(day / 20) + i;
        const gold = Math.floor((day * (i + 1)) / 50);
        const silver = 2 + Math.floor(day / 30);
        const none = 3;
        const unknown = day === 40 ? 2 : 0;
        return {
          day: new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10),
          domain,
          products,
          levels: [
            {
              name: 'bronze',
              products: products - gold - silver - none - unknown,
            },
            { name: 'silver', products: silver },
            { name: 'gold', products: gold },
          ],
          none,
          unknown,
        };
      }),
    );
}

/** How the products of an owner stood; of the last one nobody may see all. */
export function theOwnerTrend(
  state: string,
  query: URLSearchParams,
): ScorecardTrend {
  const at = domains.findIndex(each => query.get('owner')?.endsWith(each));
  const days = trendOf(state)
    .filter(({ domain }) => domain === domains[at])
    .map(({ domain: _, ...stood }) => stood);
  return { days: at === domains.length - 1 ? [] : days };
}

/** One scorecard. */
export function theScorecard(state: string): ScorecardDetail {
  const owners = state === 'large' ? 1_000 : domains.length;
  return aScorecardDetail({
    ...scorecard(state),
    byDomain: domains.map((domain, i) => spread(domain, 9 + i * 2, i)),
    byOwner: Array.from({ length: owners }, (_, i) =>
      spread(`group:default/${domains[i] ?? `team-${i}`}`, 9 + (i % 7), i),
    ),
    products: Array.from(
      { length: Math.min(scaleOf(state).products, 500) },
      (_, i) => {
        const { ref, title, domain, owner } = productAt(state, i);
        const index = Math.min(Math.floor(i / 12), LEVELS.length) - 1;
        return {
          ref,
          title,
          domain,
          owner,
          level:
            index < 0
              ? { state: 'none' as const }
              : { state: 'reached' as const, name: LEVELS[index], index },
          waived: i % 11 === 7 && index >= 0 ? 1 : 0,
          counts: outcomeCounts({ fail: 1 }),
          score: Math.min(0.3 + i / 60, 1),
          next: LEVELS[index + 1],
          missing: policies
            .slice(0, 1 + (i % 4))
            .map(({ name }) => `global.${name}`),
        };
      },
    ),
    trend: trendOf(state),
  });
}
