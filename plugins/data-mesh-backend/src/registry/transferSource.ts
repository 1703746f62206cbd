import { Knex } from 'knex';
import { inWriterTransaction } from '../database/inWriterTransaction';
import { ContractLineRow, ProductRow } from '../database/rows';

/**
 * Hands everything that one source published to another: a renamed source
 * keeps its products. Resolves to the number of products.
 */
export async function transferSource(options: {
  knex: Knex;
  from: string;
  to: string;
}): Promise<number> {
  const { knex, from, to } = options;
  return await inWriterTransaction(knex, async tx => {
    await tx<ContractLineRow>('contract_lines')
      .where({ source_id: from })
      .update({ source_id: to });
    return await tx<ProductRow>('products')
      .where({ source_id: from })
      .update({ source_id: to });
  });
}
