import {
  isOpenOutcome,
  Outcome,
  ProductInReview,
  ReviewItem,
  reviewProduct,
  ReviewSight,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { createPause } from '../scan/createPause';
import { Definitions } from '../sources/GovernanceDefinitions';
import { DigestedProduct } from '../verdicts/eachDigest';
import { OpenVerdict } from '../verdicts/openVerdicts';
import { fromCounts, fromLetters } from '../verdicts/outcomeLetters';
import { readOpenVerdicts } from '../verdicts/readOpenVerdicts';
import { JudgedAlike, Overview } from '../verdicts/readOverview';
import { OutcomesThen } from './store/readFirstChanges';

const PAGE = 200;
const NOTHING: ReadonlyMap<string, Outcome> = new Map();

/**
 * What a review has to look at of products. Those of which nothing is open and
 * nothing has changed are not looked at, and they are most.
 */
export async function reviewProducts(options: {
  knex: Knex;
  overview: Overview;
  then: OutcomesThen;
  definitions: Definitions | undefined;
  sight: ReviewSight;
}): Promise<ReviewItem[]> {
  const { knex, overview, then, sight } = options;
  const pause = createPause();
  const items: ReviewItem[] = [];
  for (const alike of overview.alike) {
    const isOpen = fromLetters(alike.letters).some(isOpenOutcome);
    const concerned = alike.products.filter(
      ({ product_id: id }) => isOpen || then.has(id),
    );
    for (let start = 0; start < concerned.length; start += PAGE) {
      const page = concerned.slice(start, start + PAGE);
      const productIds = page.map(({ product_id: id }) => id);
      const open = await readOpenVerdicts({ knex, productIds });
      for (const product of page) {
        const verdicts = open.get(product.product_id) ?? [];
        const shown = inReview(product, alike, verdicts, options);
        items.push(...reviewProduct(shown, sight));
        await pause();
      }
    }
  }
  return items;
}

function inReview(
  product: DigestedProduct,
  { policies, letters }: JudgedAlike,
  verdicts: readonly OpenVerdict[],
  { then, definitions }: Parameters<typeof reviewProducts>[0],
): ProductInReview {
  const { ref, title, domain, owner, product_id: id } = product;
  const outcomes = fromLetters(letters);
  const counts = fromCounts(product.counts ?? '');
  const index = new Map(policies.map((policy, at) => [policy, at]));
  const scorecards: string[] = JSON.parse(product.scorecards ?? '[]');
  return {
    product: ref,
    productTitle: title,
    domain,
    ...(owner !== '' && { owner }),
    outcomes: new Map(policies.map((policy, at) => [policy, outcomes[at]])),
    before: then.get(id) ?? NOTHING,
    open: new Map(
      verdicts.map(({ policy, since }) => {
        const of = counts[index.get(policy) ?? -1];
        const items = of ? of.fail + of.error + of['not-evaluated'] : 0;
        return [policy, { since, items }];
      }),
    ),
    scorecards: (definitions?.scorecards ?? []).filter(each =>
      scorecards.includes(each.id),
    ),
  };
}
