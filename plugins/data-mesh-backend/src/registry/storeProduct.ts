import { Knex } from 'knex';
import { AcceptedProduct } from '@meshstage/plugin-data-mesh-common';
import { ProductRow } from '../database/rows';
import { optionalText, storedText } from '../database/storedText';
import { foldText } from './foldText';
import { Acceptance } from './storeRevision';

const SORT_TITLE_LENGTH = 200;

/**
 * Makes a revision the live one of its product. What is derived from other
 * products (light entity, search text) is left to `refreshProducts`.
 */
export async function storeProduct(options: {
  tx: Knex.Transaction;
  product: AcceptedProduct;
  revisionId: string;
  acceptance: Acceptance;
}): Promise<void> {
  const { tx, product, revisionId, acceptance } = options;
  const { document, from } = product;
  const productId = storedText(document.id);
  const title = storedText(product.title);
  const live = {
    ref: product.ref,
    domain: product.domain,
    name: product.name,
    title,
    sort_title: foldText(title).slice(0, SORT_TITLE_LENGTH),
    owner: product.owner.toLowerCase(),
    type: storedText(document.type.value),
    lifecycle: storedText(document.lifecycle),
    version: optionalText(document.version?.text),
    purpose: optionalText(document.description.purpose),
    tags: JSON.stringify(document.tags),
    state: 'live' as const,
    source_id: acceptance.sourceId,
    source_type: acceptance.sourceType,
    path: storedText(from.path),
    location: optionalText(from.location),
    commit_id: optionalText(from.commit),
    revision_id: revisionId,
    sha256: from.sha256,
    updated_at: acceptance.at,
  };
  // A ref that a removed product left is free; its tombstone gives way.
  await tx<ProductRow>('products')
    .where({ ref: product.ref, state: 'removed' })
    .whereNot({ product_id: productId })
    .delete();
  await tx<ProductRow>('products')
    .insert({
      product_id: productId,
      ...live,
      served_since: acceptance.at,
      entity_hash: '',
      entity: '{}',
      search_text: '',
    })
    .onConflict('product_id')
    .merge({
      ...live,
      // What has left and comes back is there since now.
      served_since: tx.raw(
        "case when products.state = 'removed' then excluded.served_since else products.served_since end",
      ),
    });
}
