import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';

/** Forgets what was said of products that are gone; their history goes with them. */
export async function deleteVerdicts(options: {
  knex: Knex;
  productIds: readonly string[];
}): Promise<void> {
  const { knex, productIds } = options;
  if (productIds.length === 0) {
    return;
  }
  await knex.transaction(async tx => {
    for (const table of ['open_verdicts', 'policy_changes', 'policy_digests']) {
      const rows = tx(table).delete();
      whereInMany(rows, tx, 'product_id', productIds);
      await rows;
    }
  });
}
