import { Knex } from 'knex';
import { Visibility } from '../../../access/Visibility';
import { whereVisible } from '../../../access/visibleProducts';
import { ProductRow, SubmissionRow } from '../../../database/rows';

/** Who looks at waivers. */
export interface WaiverReader {
  /** As in `requested_by`. */
  principal: string;
  reading: Visibility;
}

/**
 * Only waivers of products that somebody may read, and their own. Of a product
 * that was never accepted its candidates are asked about.
 */
export function whereWaiverVisible(
  query: Knex.QueryBuilder,
  knex: Knex,
  { principal, reading }: WaiverReader,
): void {
  const live = knex<ProductRow>('products')
    .whereNot('products.state', 'removed')
    .select('products.ref');
  const readable = live.clone();
  whereVisible(readable, knex, 'products', reading);
  const candidates = knex<SubmissionRow>('submissions')
    .whereNotNull('submissions.product_ref')
    .whereNotIn('submissions.product_ref', live)
    .select('submissions.product_ref');
  whereVisible(candidates, knex, 'submissions', reading);
  query.where(any => {
    any.where('waivers.requested_by', principal.toLowerCase());
    any.orWhereIn('waivers.product_ref', readable);
    any.orWhereIn('waivers.product_ref', candidates);
  });
}
