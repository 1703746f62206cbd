import { Knex } from 'knex';
import { InputRow } from '../database/rows';
import { whereInMany } from '../database/whereInMany';

/** Revisions of live contracts that products read, by the product and the ref of who serves them. */
export type UpstreamLines = (productId: string, ref: string) => string[];

/**
 * The live contracts that products read, every major of each. As for a port, a
 * line of another domain than that of who names it is not given.
 */
export async function readUpstreamLines(options: {
  knex: Knex;
  productIds: readonly string[];
}): Promise<UpstreamLines> {
  const { knex, productIds } = options;
  const query: Knex.QueryBuilder = knex<InputRow>('inputs')
    .join('ports', 'ports.contract_id', 'inputs.contract_id')
    .join('products as served', 'served.product_id', 'ports.product_id')
    .join('contract_lines as line', 'line.contract_id', 'inputs.contract_id')
    .whereNot('served.state', 'removed')
    .where(own =>
      own.whereNull('line.domain').orWhereRaw('line.domain = served.domain'),
    )
    .orderBy(['line.contract_id', 'line.major'])
    .distinct(
      'inputs.product_id as product',
      'served.ref',
      'line.contract_id',
      'line.major',
      'line.revision_id as revision',
    );
  whereInMany(query, knex, 'inputs.product_id', productIds);
  const rows: { product: string; ref: string; revision: string }[] =
    await query;
  const lines = new Map<string, string[]>();
  for (const { product, ref, revision } of rows) {
    const key = JSON.stringify([product, ref]);
    const known = lines.get(key);
    if (known) {
      known.push(revision);
    } else {
      lines.set(key, [revision]);
    }
  }
  return (productId, ref) => lines.get(JSON.stringify([productId, ref])) ?? [];
}
