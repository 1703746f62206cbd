import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { ProductRow } from '../../database/rows';
import { KeptDigest } from './Judged';
import { readDigests } from './readDigests';

/** A product with what is kept of it. */
export interface DigestOfProduct
  extends Pick<ProductRow, 'product_id' | 'ref' | 'domain' | 'revision_id'> {
  /** Absent where it was never judged. */
  digest?: KeptDigest;
}

/** A product with what is kept of it; absent where it may not be read. */
export async function readProductDigest(options: {
  knex: Knex;
  ref: string;
  reading: Visibility;
}): Promise<DigestOfProduct | undefined> {
  const { knex, ref, reading } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .where('products.ref', ref)
    .whereNot('products.state', 'removed')
    .select(
      'products.product_id',
      'products.ref',
      'products.domain',
      'products.revision_id',
    );
  whereVisible(query, knex, 'products', reading);
  const [product]: DigestOfProduct[] = await query;
  if (!product) {
    return undefined;
  }
  const productIds = [product.product_id];
  const digests = await readDigests({ knex, productIds });
  const digest = digests.get(product.product_id);
  return { ...product, ...(digest && { digest }) };
}
