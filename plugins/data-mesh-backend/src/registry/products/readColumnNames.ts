import { Knex } from 'knex';
import { PortRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { readLinesOf } from '../readLinesOf';

/** Names of tables and columns that some products serve, one a line, by the id of the product. */
export async function readColumnNames(options: {
  knex: Knex;
  products: { product_id: string; domain: string }[];
}): Promise<Map<string, string>> {
  const { knex, products } = options;
  const query: Knex.QueryBuilder = knex<PortRow>('ports')
    .whereNotNull('contract_id')
    .select('product_id', 'contract_id', 'version', 'major');
  whereInMany(
    query,
    knex,
    'product_id',
    products.map(product => product.product_id),
  );
  const ports: Pick<
    PortRow,
    'product_id' | 'contract_id' | 'version' | 'major'
  >[] = await query;
  const lines = await readLinesOf({
    knex,
    contractIds: ports.flatMap(port => port.contract_id ?? []),
    columns: ['column_names'],
  });
  const domains = new Map(
    products.map(product => [product.product_id, product.domain]),
  );
  const names = new Map<string, string>();
  for (const { product_id, contract_id, version, major } of ports) {
    const line = lines.of(
      {
        contractId: contract_id ?? undefined,
        version: { text: version ?? '', major: major ?? undefined },
      },
      domains.get(product_id) ?? '',
    );
    if (line) {
      const before = names.get(product_id);
      names.set(
        product_id,
        before ? `${before}\n${line.column_names}` : line.column_names,
      );
    }
  }
  return names;
}
