import { Knex } from 'knex';
import { listProductsOfSource } from '../registry/listProductsOfSource';
import { transferSource } from '../registry/transferSource';
import { forgetSource } from './store/forgetSource';

/**
 * Hands what a source published under its old id to its new one. What is
 * recorded of its documents is forgotten, so that the first reading hands them
 * all in again: one that was refused because they belonged to the old id is
 * mended by it. Does nothing when nothing is left under the old id. Resolves
 * to the number of products.
 */
export async function renameSource(options: {
  knex: Knex;
  from: string;
  to: string;
}): Promise<number> {
  const { knex, from, to } = options;
  const products = await listProductsOfSource({ knex, sourceId: from });
  if (products.length > 0) {
    // In this order a crash in between leaves nothing that is not done again.
    await forgetSource({ knex, sourceId: to });
    await transferSource({ knex, from, to });
  }
  await forgetSource({ knex, sourceId: from });
  return products.length;
}
