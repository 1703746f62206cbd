import { Scorecard, ScoredProduct } from '@meshstage/plugin-data-mesh-common';
import { Overview } from './readOverview';
import { rememberLooks } from './rememberLooks';
import { rememberScores } from './rememberScores';

/** A product in a scorecard, with what else is told of it. */
export interface ScoredDigest extends ScoredProduct {
  title: string;
}

/** What a scorecard says of the products that it looks at. */
export function scoreAll(
  scorecard: Scorecard,
  overview: Pick<Overview, 'alike'>,
): ScoredDigest[] {
  const looksAt = rememberLooks(scorecard);
  const scoreOf = rememberScores(scorecard);
  return overview.alike.flatMap(({ policies, letters, products }) => {
    const seen = products.filter(({ scorecards }) => looksAt(scorecards));
    if (seen.length === 0) {
      return [];
    }
    const score = scoreOf(policies, letters);
    return seen.map(({ ref, title, domain, owner }) => ({
      product: ref,
      title,
      domain,
      ...(owner !== '' && { owner }),
      score,
    }));
  });
}
