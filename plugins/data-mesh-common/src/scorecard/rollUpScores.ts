import { groupsOf } from './groupsOf';
import { RollUp, ScoredProduct } from './RollUp';
import { Scorecard } from './Scorecard';
import { sumOf } from './sumOf';

/**
 * What a scorecard says of products together, by domain or by owner, in the
 * order of their names. It tells nothing of products that are not given, so give
 * those only that whoever looks may read.
 *
 * @public
 */
export function rollUpScores(
  scorecard: Scorecard,
  products: readonly ScoredProduct[],
  by: 'domain' | 'owner',
): RollUp[] {
  return groupsOf(products, product => product[by] ?? '').map(([key, group]) =>
    sumOf(scorecard, key, group),
  );
}
