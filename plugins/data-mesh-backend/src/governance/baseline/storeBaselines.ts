import { KeptBaselines } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { upsertMany } from '../../database/upsertMany';
import { writeBaselines } from './baselineRow';

/** One row for each product, in place of the one that was there. */
export async function storeBaselines(options: {
  tx: Knex;
  baselines: readonly (readonly [productId: string, kept: KeptBaselines])[];
}): Promise<void> {
  const { tx, baselines } = options;
  await upsertMany({
    tx,
    table: 'policy_baselines',
    columns: [
      ['product_id', baselines.map(([productId]) => productId)],
      ['body', baselines.map(([, kept]) => writeBaselines(kept))],
    ],
    existing: 'replace',
  });
}
