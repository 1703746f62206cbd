import {
  ProductScore,
  Scorecard,
  ScoredProduct,
  scoreProduct,
} from '@meshstage/plugin-data-mesh-common';
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

/** Few policies make a score: products of which they say the same have the same. */
function rememberScores(scorecard: Scorecard) {
  const needed = new Set(scorecard.levels.flatMap(each => each.policies));
  const lists = new Map<readonly string[], (letters: string) => ProductScore>();
  return (policies: readonly string[], letters: string): ProductScore => {
    const scoreOf = lists.get(policies) ?? ofList(policies);
    lists.set(policies, scoreOf);
    return scoreOf(letters);
  };

  function ofList(policies: readonly string[]) {
    const places = policies.flatMap((policy, index) =>
      needed.has(policy) ? [index] : [],
    );
    const own = places.map(index => policies[index]);
    const known = new Map<string, ProductScore>();
    return (letters: string): ProductScore => {
      const some = places.map(index => letters[index] ?? '').join('');
      const score =
        known.get(some) ??
        scoreProduct(scorecard, verdictsOfLetters(own, some));
      known.set(some, score);
      return score;
    };
  }
}

/** Whether it is among the ids of a text, of which there are few. */
function rememberLooks({
  id,
}: Scorecard): (scorecards: string | null) => boolean {
  const known = new Map<string | null, boolean>();
  return scorecards => {
    const looks = known.get(scorecards) ?? idsOf(scorecards).includes(id);
    known.set(scorecards, looks);
    return looks;
  };
}

function idsOf(scorecards: string | null): string[] {
  return JSON.parse(scorecards ?? '[]');
}
