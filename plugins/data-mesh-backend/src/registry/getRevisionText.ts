import { Knex } from 'knex';
import { Visibility } from '../access/Visibility';
import { isVisible, whereVisible } from '../access/visibleProducts';
import {
  ContractLineRow,
  PortRow,
  ProductRow,
  RevisionRow,
} from '../database/rows';

/** The owner's text of a revision, byte for byte. */
export interface RevisionText {
  bytes: Buffer;
  path: string;
  sha256: string;
}

/**
 * The text of a revision; absent when it may not be read. A product's is read
 * by who reads the product, a contract's by who reads a product of its domain
 * that serves it, or reads the domain where no product serves it.
 */
export async function getRevisionText(options: {
  knex: Knex;
  id: string;
  reading: Visibility;
}): Promise<RevisionText | undefined> {
  const { knex, id, reading } = options;
  const row = await knex<RevisionRow>('revisions')
    .join<{ bytes: Buffer }>('contents', 'contents.sha256', 'revisions.sha256')
    .where({ revision_id: id })
    .first(
      'revisions.kind',
      'revisions.document_id',
      'revisions.path',
      'revisions.sha256',
      'contents.bytes',
    );
  if (!row) {
    return undefined;
  }
  const { kind, document_id: documentId, bytes, path, sha256 } = row;
  const readable =
    kind === 'DataProduct'
      ? await isProductReadable(knex, documentId, reading)
      : await isContractReadable(knex, documentId, reading);
  return readable ? { bytes, path, sha256 } : undefined;
}

async function isProductReadable(
  knex: Knex,
  productId: string,
  reading: Visibility,
): Promise<boolean> {
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .where({ product_id: productId })
    .whereNot({ state: 'removed' });
  whereVisible(query, knex, 'products', reading);
  return (await query.first('product_id')) !== undefined;
}

async function isContractReadable(
  knex: Knex,
  contractId: string,
  reading: Visibility,
): Promise<boolean> {
  const domains: (string | null)[] = await knex<ContractLineRow>(
    'contract_lines',
  )
    .where({ contract_id: contractId })
    .distinct()
    .pluck('domain');
  const servers: Pick<ProductRow, 'ref' | 'domain' | 'owner'>[] =
    await knex<PortRow>('ports')
      .join('products', 'products.product_id', 'ports.product_id')
      .where({ contract_id: contractId })
      .whereNot('products.state', 'removed')
      .distinct('products.ref', 'products.domain', 'products.owner');
  const owning = servers.filter(each =>
    domains.some(domain => domain === null || domain === each.domain),
  );
  const resources =
    owning.length > 0
      ? owning
      : domains.flatMap(domain => (domain === null ? [] : [{ domain }]));
  return resources.some(resource => isVisible(resource, reading));
}
