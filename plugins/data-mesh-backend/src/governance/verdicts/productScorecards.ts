import {
  PolicyVerdict,
  policiesFor,
  ProductScorecard,
  scoreProduct,
} from '@meshstage/plugin-data-mesh-common';
import { Definitions } from '../sources/GovernanceDefinitions';

/** What the scorecards that look at a product say of it; what is missing in the words of the policies. */
export function productScorecards(options: {
  definitions: Definitions;
  domain: string;
  /** Ids of those that look at it. */
  ids: readonly string[];
  verdicts: readonly PolicyVerdict[];
}): ProductScorecard[] {
  const { definitions, domain, ids, verdicts } = options;
  const words = new Map(
    policiesFor(definitions.set, domain).map(({ policy }) => [
      policy.id,
      policy,
    ]),
  );
  return definitions.scorecards
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(scorecard => ({
      ...scoreProduct(scorecard, verdicts, words),
      title: scorecard.title,
      ...(scorecard.description !== undefined && {
        description: scorecard.description,
      }),
      owner: scorecard.owner,
      levels: scorecard.levels.map(({ name }) => name),
    }));
}
