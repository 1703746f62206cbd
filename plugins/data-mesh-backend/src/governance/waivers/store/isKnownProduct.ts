import { Knex } from 'knex';
import { SubmissionVisibility } from '../../../access/SubmissionVisibility';
import { whereSubmissionVisible } from '../../../access/whereSubmissionVisible';
import { SubmissionRow } from '../../../database/rows';
import { findProductId } from '../../../registry/products/findProductId';

/** Whether somebody may know of a product: they may read it, or see an attempt to publish it. */
export async function isKnownProduct(options: {
  knex: Knex;
  ref: string;
  visibility: SubmissionVisibility;
}): Promise<boolean> {
  const { knex, ref, visibility } = options;
  const { reading } = visibility;
  if (await findProductId({ knex, ref, visibility: reading })) {
    return true;
  }
  const submissions = knex<SubmissionRow>('submissions').where(
    'submissions.product_ref',
    ref,
  );
  whereSubmissionVisible(submissions, knex, visibility);
  return (await submissions.first('submissions.seq')) !== undefined;
}
