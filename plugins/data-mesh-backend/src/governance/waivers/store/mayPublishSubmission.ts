import { Knex } from 'knex';
import { SubmissionVisibility } from '../../../access/SubmissionVisibility';
import { whereVisible } from '../../../access/visibleProducts';
import { ProductRow, SubmissionRow } from '../../../database/rows';

/**
 * Whether somebody may publish, or administers, what a submission is about: the
 * candidate, or the live product that it would change.
 */
export async function mayPublishSubmission(options: {
  knex: Knex;
  id: string;
  visibility: SubmissionVisibility;
}): Promise<boolean> {
  const { knex, id, visibility } = options;
  const { publishing, administering } = visibility;
  const found = await knex<SubmissionRow>('submissions')
    .where({ submission_id: id })
    .where(any => {
      for (const rights of [publishing, administering]) {
        const live = knex<ProductRow>('products')
          .whereNot('products.state', 'removed')
          .select('products.ref');
        whereVisible(live, knex, 'products', rights);
        any.orWhere(one => whereVisible(one, knex, 'submissions', rights));
        any.orWhereIn('submissions.product_ref', live);
      }
    })
    .first('submissions.seq');
  return found !== undefined;
}
