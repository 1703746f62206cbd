import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { ProductRow } from '../../database/rows';
import { DigestRow } from './verdictRows';

const PAGE = 2_000;

/** A product that somebody may read, with its digest where it was judged. */
export interface DigestedProduct
  extends Pick<
    ProductRow,
    'product_id' | 'ref' | 'title' | 'domain' | 'owner'
  > {
  /** Null where it was never judged, and so are the others then. */
  list_id: string | null;
  set_hash: string | null;
  outcomes: string | null;
  counts: string | null;
  scorecards: string | null;
  evaluated_at: string | null;
  next_at: string | null;
}

/** Products that somebody may read, page by page, so that others get their turn between. */
export async function* eachDigest(options: {
  knex: Knex;
  reading: Visibility;
  /** Whose products; all unless given. */
  domain?: string;
}): AsyncGenerator<DigestedProduct[]> {
  const { knex, reading, domain } = options;
  for (let after: string | undefined; ; ) {
    const query: Knex.QueryBuilder = knex<ProductRow>('products')
      .leftJoin<DigestRow>(
        'policy_digests',
        'policy_digests.product_id',
        'products.product_id',
      )
      .whereNot('products.state', 'removed')
      .orderBy('products.product_id')
      .limit(PAGE)
      .select(
        'products.product_id',
        'products.ref',
        'products.title',
        'products.domain',
        'products.owner',
        'policy_digests.list_id',
        'policy_digests.set_hash',
        'policy_digests.outcomes',
        'policy_digests.counts',
        'policy_digests.scorecards',
        'policy_digests.evaluated_at',
        'policy_digests.next_at',
      );
    whereVisible(query, knex, 'products', reading);
    if (domain !== undefined) {
      query.where('products.domain', domain);
    }
    if (after !== undefined) {
      query.where('products.product_id', '>', after);
    }
    const rows: DigestedProduct[] = await query;
    if (rows.length > 0) {
      yield rows;
    }
    if (rows.length < PAGE) {
      return;
    }
    after = rows[rows.length - 1].product_id;
  }
}
