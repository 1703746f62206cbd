import { Knex } from 'knex';
import { DataContract } from '@meshstage/plugin-data-mesh-common';
import { inWriterTransaction } from '../database/inWriterTransaction';
import { ContractLineRow, ProductRow, RevisionRow } from '../database/rows';
import { lineFacts } from './lineFacts';
import { refreshProducts } from './refreshProducts';
import { FACETS_VERSION } from './storeFacets';

const CHUNK = 100;

/**
 * Derives again what an older release derived in another way or not at all,
 * lines first, because products show what is in them. Resolves to how many
 * products that were. Several replicas may start at once: each chunk is read
 * under the writer lock, so nothing is done twice.
 */
export async function refreshOutdated(options: {
  knex: Knex;
}): Promise<number> {
  const { knex } = options;
  let products = 0;
  for (const refresh of [refreshLines, refreshSome]) {
    for (;;) {
      const done = await inWriterTransaction(knex, refresh);
      if (done === 0) {
        break;
      }
      products += refresh === refreshSome ? done : 0;
    }
  }
  return products;
}

async function refreshLines(tx: Knex.Transaction): Promise<number> {
  const lines: (Pick<ContractLineRow, 'contract_id' | 'major'> &
    Pick<RevisionRow, 'model'>)[] = await tx<ContractLineRow>('contract_lines')
    .join<RevisionRow>(
      'revisions',
      'revisions.revision_id',
      'contract_lines.revision_id',
    )
    .whereNull('contract_lines.classifications')
    .limit(CHUNK)
    .select('contract_lines.contract_id', 'contract_lines.major', 'model');
  for (const { contract_id, major, model } of lines) {
    await tx<ContractLineRow>('contract_lines')
      .where({ contract_id, major })
      .update(lineFacts(JSON.parse(model) as DataContract));
  }
  return lines.length;
}

async function refreshSome(tx: Knex.Transaction): Promise<number> {
  const productIds: string[] = await tx<ProductRow>('products')
    .where('facets_version', '<', FACETS_VERSION)
    .whereNot('state', 'removed')
    .limit(CHUNK)
    .pluck('product_id');
  await refreshProducts({ tx, productIds });
  return productIds.length;
}
