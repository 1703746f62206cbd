import { Knex } from 'knex';
import { ProductRow } from '../database/rows';
import { SubmissionVisibility } from './SubmissionVisibility';
import { whereVisible } from './visibleProducts';

/** {@link SubmissionVisibility} in SQL, on table `submissions`. */
export function whereSubmissionVisible(
  query: Knex.QueryBuilder,
  knex: Knex,
  visibility: SubmissionVisibility,
): void {
  const { principal, publishing, administering, reading } = visibility;
  if (administering.criteria === 'all') {
    return;
  }
  const readable = knex<ProductRow>('products')
    .whereNot('products.state', 'removed')
    .select('products.ref');
  whereVisible(readable, knex, 'products', reading);
  query.where(any => {
    any.where('submissions.submitted_by', principal);
    any.orWhere(one => whereVisible(one, knex, 'submissions', publishing));
    any.orWhere(one => whereVisible(one, knex, 'submissions', administering));
    any.orWhereIn('submissions.product_ref', readable);
  });
}
