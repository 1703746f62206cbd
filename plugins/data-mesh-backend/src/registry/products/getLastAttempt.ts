import { Knex } from 'knex';
import {
  ProductDetail,
  SubmissionState,
} from '@meshstage/plugin-data-mesh-common';
import { SubmissionRow } from '../../database/rows';

/**
 * The newest attempt of its source to publish a product, if it was not
 * accepted. Another source may have tried for the same ref; that says nothing
 * about this product.
 */
export async function getLastAttempt(options: {
  knex: Knex;
  ref: string;
  sourceId: string;
}): Promise<ProductDetail['lastRefused']> {
  const { knex, ref, sourceId } = options;
  const row = await knex<SubmissionRow>('submissions')
    .where({ product_ref: ref, source_id: sourceId })
    .whereNull('superseded_by')
    .orderBy('seq', 'desc')
    .first('submission_id', 'state', 'submitted_at');
  return row && (row.state === 'refused' || row.state === 'waiting')
    ? {
        id: row.submission_id,
        state: row.state as SubmissionState,
        at: row.submitted_at,
      }
    : undefined;
}
