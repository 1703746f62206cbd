import { KeptBaselines } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { lockNames } from '../../database/locks';
import { readBaselines } from './readBaselines';
import { storeBaselines } from './storeBaselines';

/** Of products that are gone nothing is spared any more, also when they come back. */
export async function endBaselines(options: {
  knex: Knex;
  productIds: readonly string[];
}): Promise<void> {
  const { knex, productIds } = options;
  if (productIds.length === 0) {
    return;
  }
  await knex.transaction(async tx => {
    await lockNames(tx, ['policy verdicts']);
    const known = await readBaselines({ knex: tx, productIds });
    await storeBaselines({
      tx,
      baselines: [...known].map(([id, kept]) => [id, emptied(kept)]),
    });
  });
}

function emptied(kept: KeptBaselines): KeptBaselines {
  return new Map([...kept].map(([id, each]) => [id, { ...each, keys: [] }]));
}
