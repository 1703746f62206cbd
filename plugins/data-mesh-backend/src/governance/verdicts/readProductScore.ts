import {
  Scorecard,
  scoreProduct,
  ProductScore,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { enqueueDue } from '../scan/enqueueDue';
import { Definitions } from '../sources/GovernanceDefinitions';
import { createAges } from './createAges';
import { isOverdue } from './isOverdue';
import { readPolicyList } from './readPolicyList';
import { readProductDigest } from './readProductDigest';
import { verdictsOfLetters } from './verdictsOfLetters';

/** What a scorecard says of a product, and how long it can be relied on. */
export interface ScoreOfProduct {
  scorecard: Scorecard;
  score: ProductScore;
  isStale: boolean;
  /** ISO 8601: when time alone changes it; null where it never does. */
  nextAt: string | null;
}

/**
 * What one scorecard says of a product: the one that is named, else the first that
 * looks at it. Where nobody knows what is asked, nobody knows what it says.
 */
export async function readProductScore(options: {
  knex: Knex;
  ref: string;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
  scorecard?: string;
}): Promise<ScoreOfProduct | 'no product' | 'no scorecard' | 'not known'> {
  const { knex, definitions, scorecard: wanted } = options;
  const product = await readProductDigest(options);
  if (!product) {
    return 'no product';
  }
  const { product_id: productId, digest } = product;
  const ids: string[] = JSON.parse(digest?.scorecards ?? '[]');
  const looking = ids.filter(id => (wanted ?? id) === id);
  if (digest && !definitions && looking.length > 0) {
    return 'not known';
  }
  const scorecard = [...(definitions?.scorecards ?? [])]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .find(({ id }) => looking.includes(id));
  if (!digest || !scorecard) {
    return 'no scorecard';
  }
  const now = options.now.toISOString();
  if (isOverdue(digest, now)) {
    // Whoever looks need not wait for the plan of the scan.
    await enqueueDue({ knex, now, productId });
  }
  const ageOf = await createAges(options)([productId]);
  const policies = readPolicyList(digest.policies).map(({ id }) => id);
  const verdicts = verdictsOfLetters(policies, digest.outcomes);
  return {
    scorecard,
    score: scoreProduct(scorecard, verdicts),
    isStale: ageOf(product, digest) !== undefined,
    nextAt: digest.next_at,
  };
}
