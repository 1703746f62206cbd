import {
  Scorecard,
  scoreProduct,
  ProductScore,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { Definitions } from '../sources/GovernanceDefinitions';
import { readPolicyList } from './readPolicyList';
import { readProductDigest } from './readProductDigest';
import { verdictsOfLetters } from './verdictsOfLetters';

/** What one scorecard says of a product: the one that is named, else the first that looks at it. */
export async function readProductScore(options: {
  knex: Knex;
  ref: string;
  reading: Visibility;
  definitions: Definitions | undefined;
  scorecard?: string;
}): Promise<
  { scorecard: Scorecard; score: ProductScore } | 'no product' | 'no scorecard'
> {
  const { definitions, scorecard: wanted } = options;
  const product = await readProductDigest(options);
  if (!product) {
    return 'no product';
  }
  const { digest } = product;
  const ids: string[] = JSON.parse(digest?.scorecards ?? '[]');
  const scorecard = [...(definitions?.scorecards ?? [])]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .find(({ id }) => ids.includes(id) && (wanted ?? id) === id);
  if (!digest || !scorecard) {
    return 'no scorecard';
  }
  const policies = readPolicyList(digest.policies).map(({ id }) => id);
  const verdicts = verdictsOfLetters(policies, digest.outcomes);
  return { scorecard, score: scoreProduct(scorecard, verdicts) };
}
