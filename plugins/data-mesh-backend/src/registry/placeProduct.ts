import { Knex } from 'knex';
import { AcceptedProduct } from '@meshstage/plugin-data-mesh-common';
import { ProductRow } from '../database/rows';
import { optionalText, storedText } from '../database/storedText';

/** Where a live product is, as far as it may change without a new revision. */
type Place = Pick<ProductRow, 'path' | 'location' | 'owner' | 'state'>;

/**
 * Tells whether a product that was submitted unchanged came from another path,
 * has another owner by now, or was missing from its source.
 */
export async function isProductMoved(options: {
  knex: Knex;
  product: AcceptedProduct;
}): Promise<boolean> {
  const { knex, product } = options;
  const row = await knex<ProductRow>('products')
    .where({ product_id: storedText(product.document.id) })
    .first('path', 'location', 'owner', 'state');
  const place = placeOf(product);
  return (
    row !== undefined &&
    (row.path !== place.path ||
      row.location !== place.location ||
      row.owner !== place.owner ||
      row.state !== place.state)
  );
}

/** Moves a product without a new revision. */
export async function placeProduct(options: {
  tx: Knex.Transaction;
  product: AcceptedProduct;
}): Promise<void> {
  const { tx, product } = options;
  await tx<ProductRow>('products')
    .where({ product_id: storedText(product.document.id) })
    .update(placeOf(product));
}

function placeOf({ from, owner }: AcceptedProduct): Place {
  return {
    path: storedText(from.path),
    location: optionalText(from.location),
    owner: owner.toLowerCase(),
    state: 'live',
  };
}
