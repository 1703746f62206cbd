import {
  LevelReached,
  ProductScore,
  rollUpScores,
  ScorecardDetail,
  ScorecardProduct,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { ageOf, Unconfigured } from './ageOf';
import { readOverview } from './readOverview';
import { readTrend } from './readTrend';
import { scoreAll, ScoredDigest } from './scoreAll';
import { scorecardHead, titlesOf } from './scorecardHead';

const MOST_PRODUCTS = 500;
const RANKS = { none: -2, unknown: -1 };

/** One scorecard with the products that somebody may read; absent where there is none of the id. */
export async function getScorecard(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  id: string;
  now: Date;
}): Promise<Unconfigured<ScorecardDetail> | undefined> {
  const { knex, definitions, id } = options;
  const scorecard = definitions?.scorecards.find(each => each.id === id);
  if (!definitions || !scorecard) {
    return undefined;
  }
  const overview = await readOverview(options);
  const products = scoreAll(scorecard, overview);
  const trend = await readTrend({ ...options, scorecard: id, kind: 'domain' });
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    ...scorecardHead(scorecard, products, titlesOf(definitions)),
    byDomain: rollUpScores(scorecard, products, 'domain'),
    byOwner: rollUpScores(scorecard, products, 'owner'),
    products: [...products]
      .sort(worstFirst)
      .slice(0, MOST_PRODUCTS)
      .map(toProduct),
    trend: trend.map(({ key: domain, ...stood }) => ({ ...stood, domain })),
  };
}

function worstFirst(a: ScoredDigest, b: ScoredDigest): number {
  return (
    rank(a.score.level) - rank(b.score.level) ||
    (a.score.score ?? 1) - (b.score.score ?? 1) ||
    (a.product < b.product ? -1 : 1)
  );
}

/** No level, then those of which nobody knows, then level by level. */
function rank(level: LevelReached): number {
  return level.state === 'reached' ? level.index : RANKS[level.state];
}

function toProduct({ product, score, ...of }: ScoredDigest): ScorecardProduct {
  const { level, waived, counts, next }: ProductScore = score;
  return {
    ref: product,
    title: of.title,
    domain: of.domain,
    ...(of.owner !== undefined && { owner: of.owner }),
    level,
    waived,
    counts,
    ...(score.score !== undefined && { score: score.score }),
    ...(next !== undefined && { next }),
    missing: score.missing.map(({ policy }) => policy),
  };
}
