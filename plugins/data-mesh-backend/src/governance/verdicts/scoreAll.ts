import {
  Scorecard,
  ScoredProduct,
  scoreProduct,
} from '@meshstage/plugin-data-mesh-common';
import { DigestedProduct } from './eachDigest';
import { Overview } from './readOverview';
import { verdictsOfLetters } from './verdictsOfLetters';

/** A product in a scorecard, with what else is told of it. */
export interface ScoredDigest extends ScoredProduct {
  title: string;
}

/** What a scorecard says of the products that it looks at. */
export function scoreAll(
  scorecard: Scorecard,
  overview: Pick<Overview, 'alike'>,
): ScoredDigest[] {
  return overview.alike.flatMap(({ policies, letters, products }) => {
    const seen = products.filter(product => looksAt(scorecard, product));
    if (seen.length === 0) {
      return [];
    }
    const verdicts = verdictsOfLetters(policies, letters);
    const score = scoreProduct(scorecard, verdicts);
    return seen.map(({ ref, title, domain, owner }) => ({
      product: ref,
      title,
      domain,
      ...(owner !== '' && { owner }),
      score,
    }));
  });
}

function looksAt({ id }: Scorecard, { scorecards }: DigestedProduct): boolean {
  const ids: string[] = JSON.parse(scorecards ?? '[]');
  return ids.includes(id);
}
