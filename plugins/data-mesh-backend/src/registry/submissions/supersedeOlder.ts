import { Knex } from 'knex';
import { SubmissionRow } from '../../database/rows';

/**
 * Closes waiting submissions that a newer attempt took the place of: they are
 * attempts of the same bundle or, from the same source, of the same product.
 * Resolves to how many.
 */
export async function supersedeOlder(options: {
  tx: Knex.Transaction;
  by: { seq: number; submissionId: string };
  bundleKey: string;
  productKey?: string;
}): Promise<number> {
  const { tx, by, bundleKey, productKey } = options;
  const older = await tx<SubmissionRow>('submissions')
    .where(query => {
      query.where({ bundle_key: bundleKey });
      if (productKey !== undefined) {
        query.orWhere({ product_key: productKey });
      }
    })
    .where({ state: 'waiting' })
    .whereNull('superseded_by')
    .where('seq', '<', by.seq)
    .pluck('seq');
  for (const seq of older) {
    await tx<SubmissionRow>('submissions')
      .where({ seq })
      .update({ superseded_by: by.submissionId });
    await tx('submission_waits').where({ seq }).delete();
  }
  return older.length;
}
