import { Knex } from 'knex';
import { listProductsOfSource } from '../../registry/listProductsOfSource';
import { setProductState } from '../../registry/setProductState';
import { deleteRegistration } from '../store/deleteRegistration';
import { forgetSource } from '../store/forgetSource';
import { RegistrationRow } from '../store/rows';

/**
 * Stops following a URL. What it published is treated as if the document were
 * gone: `source-removed`, until an administrator confirms at its source.
 */
export async function removeRegistration(options: {
  knex: Knex;
  registration: RegistrationRow;
  productsChanged: (refs: string[]) => Promise<void>;
}): Promise<void> {
  const { knex, registration, productsChanged } = options;
  const sourceId = registration.source_id;
  const products = await listProductsOfSource({ knex, sourceId });
  await productsChanged(
    await setProductState({
      knex,
      productIds: products.map(({ productId }) => productId),
      state: 'source-removed',
    }),
  );
  await deleteRegistration({
    knex,
    registrationId: registration.registration_id,
  });
  if (products.length === 0) {
    await forgetSource({ knex, sourceId });
  }
}
