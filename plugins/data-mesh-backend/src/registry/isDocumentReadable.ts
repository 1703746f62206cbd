import { Knex } from 'knex';
import { Visibility } from '../access/Visibility';
import { isVisible, whereVisible } from '../access/visibleProducts';
import {
  ContractLineRow,
  PortRow,
  ProductRow,
  RevisionRow,
} from '../database/rows';

/**
 * Whether the revisions of a document may be read. A product's are read by who
 * reads the product, a contract's by who reads a product of its domain that
 * serves it, or reads the domain where no product serves it.
 */
export async function isDocumentReadable(options: {
  knex: Knex;
  document: Pick<RevisionRow, 'kind' | 'document_id'>;
  reading: Visibility;
}): Promise<boolean> {
  const { knex, document, reading } = options;
  return document.kind === 'DataProduct'
    ? await isProductReadable(knex, document.document_id, reading)
    : await isContractReadable(knex, document.document_id, reading);
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
