import { Knex } from 'knex';
import { Visibility } from '../../../access/Visibility';
import { whereVisible } from '../../../access/visibleProducts';
import { ProductRow } from '../../../database/rows';
import { WaiverRow } from '../../waivers/store/rows';
import { DecisionRow } from './rows';

/** A decision with its product, and with the waiver that it has led to. */
export interface ListedDecision
  extends DecisionRow,
    Pick<ProductRow, 'domain' | 'title'> {
  waiver_decided: WaiverRow['decided'] | null;
  waiver_expires: string | null;
  waiver_requested_by: string | null;
  /** How many decisions of other reviews name the waiver too; text on PostgreSQL. */
  others: number | string;
}

/**
 * Decisions about products that somebody may read, the oldest first; of one
 * review, or of all, and about one policy and product, or about all.
 */
export async function readDecisions(options: {
  knex: Knex;
  reading: Visibility;
  review?: string;
  about?: Pick<DecisionRow, 'product_ref' | 'policy_id'>;
}): Promise<ListedDecision[]> {
  const { knex, reading, review, about } = options;
  const others = knex('review_decisions as others')
    .whereRaw('others.product_ref = review_decisions.product_ref')
    .whereRaw('others.policy_id = review_decisions.policy_id')
    .whereRaw('others.waiver_id = review_decisions.waiver_id')
    .whereRaw('others.review_id <> review_decisions.review_id')
    .count('*')
    .as('others');
  const query: Knex.QueryBuilder = knex<DecisionRow>('review_decisions')
    .join<ProductRow>('products', join =>
      join
        .on('products.ref', 'review_decisions.product_ref')
        .andOnVal('products.state', '<>', 'removed'),
    )
    .leftJoin<WaiverRow>(
      'waivers',
      'waivers.waiver_id',
      'review_decisions.waiver_id',
    )
    .orderBy([
      'review_decisions.decided_at',
      'review_decisions.product_ref',
      'review_decisions.policy_id',
    ])
    .select(
      'review_decisions.*',
      'products.domain',
      'products.title',
      'waivers.decided as waiver_decided',
      'waivers.expires as waiver_expires',
      'waivers.requested_by as waiver_requested_by',
      others,
    );
  whereVisible(query, knex, 'products', reading);
  if (review !== undefined) {
    query.where('review_decisions.review_id', review);
  }
  if (about !== undefined) {
    query
      .where('review_decisions.product_ref', about.product_ref)
      .where('review_decisions.policy_id', about.policy_id);
  }
  return await query;
}
