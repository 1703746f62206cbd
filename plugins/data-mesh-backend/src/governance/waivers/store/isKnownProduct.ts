import { Knex } from 'knex';
import { SubmissionVisibility } from '../../../access/SubmissionVisibility';
import { whereVisible } from '../../../access/visibleProducts';
import { whereSubmissionVisible } from '../../../access/whereSubmissionVisible';
import { ProductRow, SubmissionRow } from '../../../database/rows';

/** Whether somebody may know of a product: they may read it, or see an attempt to publish it. */
export async function isKnownProduct(options: {
  knex: Knex;
  ref: string;
  visibility: SubmissionVisibility;
}): Promise<boolean> {
  const { knex, ref, visibility } = options;
  const products = knex<ProductRow>('products')
    .where('products.ref', ref)
    .whereNot('products.state', 'removed');
  whereVisible(products, knex, 'products', visibility.reading);
  if (await products.first('products.ref')) {
    return true;
  }
  const submissions = knex<SubmissionRow>('submissions').where(
    'submissions.product_ref',
    ref,
  );
  whereSubmissionVisible(submissions, knex, visibility);
  return (await submissions.first('submissions.seq')) !== undefined;
}
