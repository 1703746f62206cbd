import { KeptBaselines } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { insertJson } from '../../database/insertJson';
import { writeBaselines } from './baselineRow';

/** One row for each product, in place of the one that was there. */
export async function storeBaselines(options: {
  tx: Knex;
  baselines: readonly (readonly [productId: string, kept: KeptBaselines])[];
}): Promise<void> {
  const { tx, baselines } = options;
  await insertJson({
    tx,
    table: 'policy_baselines',
    columns: { product_id: 'text', body: 'text' },
    key: 'product_id',
    existing: 'replace',
    rows: baselines.map(([productId, kept]) => [
      productId,
      writeBaselines(kept),
    ]),
  });
}
