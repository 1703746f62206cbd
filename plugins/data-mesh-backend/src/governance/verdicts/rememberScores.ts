import {
  ProductScore,
  Scorecard,
  scoreProduct,
} from '@meshstage/plugin-data-mesh-common';
import { verdictsOfLetters } from './verdictsOfLetters';

/** Few policies make a score: products of which they say the same have the same. */
export function rememberScores(scorecard: Scorecard) {
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
