import {
  concernOf,
  DataProductEntity,
  ResultsQuery,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { judgingOf } from '../scan/judgingOf';
import { Definitions } from '../sources/GovernanceDefinitions';
import { DigestedProduct } from '../verdicts/eachDigest';

/**
 * The products of a page that an export is asked for, judged or not. Whether a
 * scorecard looks at one is kept with what it was judged by; of one that was not
 * judged by what is asked now its entity tells.
 */
export function wantedProducts(options: {
  knex: Knex;
  definitions: Definitions | undefined;
  query: ResultsQuery;
}): (page: readonly DigestedProduct[]) => Promise<DigestedProduct[]> {
  const { knex, definitions, query } = options;
  const judging = definitions && judgingOf(definitions);
  const scorecard = definitions?.scorecards.find(
    ({ id }) => id === query.scorecard,
  );
  const concerns = scorecard && concernOf(scorecard);

  return async page => {
    const asked = page.filter(
      ({ domain }) => query.domain === undefined || domain === query.domain,
    );
    if (query.scorecard === undefined) {
      return asked;
    }
    const { scorecard: wanted } = query;
    if (!judging) {
      return asked.filter(product => wasSeenBy(wanted, product));
    }
    if (!concerns) {
      return [];
    }
    const isCurrent = ({ domain, list_id: id }: DigestedProduct) =>
      judging(domain).listId === id;
    const others = asked.filter(product => !isCurrent(product));
    const entities = scorecard.match
      ? await readEntities(knex, others)
      : new Map<string, DataProductEntity>();
    return asked.filter(product =>
      isCurrent(product)
        ? wasSeenBy(wanted, product)
        : concerns({
            domain: product.domain,
            entity: entities.get(product.product_id),
          }),
    );
  };
}

function wasSeenBy(
  scorecard: string,
  { scorecards }: Pick<DigestedProduct, 'scorecards'>,
): boolean {
  const seen: string[] = JSON.parse(scorecards ?? '[]');
  return seen.includes(scorecard);
}

async function readEntities(
  knex: Knex,
  products: readonly DigestedProduct[],
): Promise<ReadonlyMap<string, DataProductEntity>> {
  const query: Knex.QueryBuilder = knex<ProductRow>('products').select(
    'product_id',
    'entity',
  );
  whereInMany(
    query,
    knex,
    'product_id',
    products.map(({ product_id: id }) => id),
  );
  const rows: Pick<ProductRow, 'product_id' | 'entity'>[] = await query;
  return new Map(rows.map(row => [row.product_id, JSON.parse(row.entity)]));
}
