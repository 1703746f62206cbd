import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { Judgement } from '@meshstage/plugin-data-mesh-common';
import { storedText } from '../database/storedText';
import { findAffected } from './findAffected';
import { placeProduct } from './placeProduct';
import { refreshProducts } from './refreshProducts';
import { storeLine } from './storeLine';
import { storePorts } from './storePorts';
import { storeProduct } from './storeProduct';
import { Acceptance, storeRevision } from './storeRevision';

/**
 * Makes the documents of an accepted judgement live: new revisions for those
 * whose bytes changed, and what follows from it for other products. Resolves
 * to the refs of all products whose entity changed. Must run under the writer
 * lock; the bytes must be stored already.
 */
export async function storeAcceptance(options: {
  tx: Knex.Transaction;
  judgement: Judgement;
  acceptance: Acceptance;
}): Promise<string[]> {
  const { tx, judgement, acceptance } = options;
  const { product } = judgement;
  const contracts = judgement.contracts.filter(each => each.changed);
  for (const contract of contracts) {
    const revisionId = randomUUID();
    const { from, document } = contract;
    await storeRevision({ tx, revisionId, from, document, acceptance });
    await storeLine({ tx, contract, revisionId, acceptance });
  }
  let servedElsewhere: string[] = [];
  if (product?.changed) {
    const revisionId = randomUUID();
    const { from, document } = product;
    await storeRevision({ tx, revisionId, from, document, acceptance });
    await storeProduct({ tx, product, revisionId, acceptance });
    servedElsewhere = await storePorts({ tx, document });
  } else if (product) {
    await placeProduct({ tx, product });
  }
  const affected = await findAffected({
    knex: tx,
    servedElsewhere,
    revised: contracts.map(each => storedText(each.contractId)),
  });
  return await refreshProducts({
    tx,
    productIds: [
      ...(product ? [storedText(product.document.id)] : []),
      ...affected,
    ],
  });
}
