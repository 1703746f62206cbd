import { Knex } from 'knex';
import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { ProductRow } from '../../database/rows';

/** The revision of a product that serves, for who may read the product. */
export async function getLastGood(options: {
  knex: Knex;
  ref: string | undefined;
  reading: Visibility;
}): Promise<SubmissionDetail['lastGood']> {
  const { knex, ref, reading } = options;
  if (ref === undefined) {
    return undefined;
  }
  const query = knex<ProductRow>('products')
    .where({ ref })
    .whereNot({ state: 'removed' });
  whereVisible(query, knex, 'products', reading);
  const row = await query.first('ref', 'version', 'updated_at');
  return (
    row && {
      ref: row.ref,
      version: row.version ?? undefined,
      acceptedAt: row.updated_at,
    }
  );
}
