import { Knex } from 'knex';
import { InputRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { JudgedNeighbour } from '../verdicts/JudgedContext';

/** Neighbours of products, by ref, by the id of the product. */
export type Neighbours = ReadonlyMap<string, readonly JudgedNeighbour[]>;

/**
 * Which side of served products is asked for: `upstream` serves contracts that they
 * read, `live` reads contracts that they serve; as at the gate, a product that
 * does both is its own neighbour.
 */
export async function readNeighbours(options: {
  knex: Knex;
  side: 'upstream' | 'live';
  productIds: readonly string[];
}): Promise<Neighbours> {
  const { knex, side, productIds } = options;
  const [own, theirs] =
    side === 'upstream'
      ? (['inputs', 'ports'] as const)
      : (['ports', 'inputs'] as const);
  const query: Knex.QueryBuilder = knex<InputRow>('inputs')
    .join('ports', 'ports.contract_id', 'inputs.contract_id')
    .join('products', 'products.product_id', `${theirs}.product_id`)
    .whereNot('products.state', 'removed')
    .orderBy('products.ref')
    .distinct(
      `${own}.product_id as product`,
      'products.ref',
      'products.domain',
      'products.revision_id as revision',
    );
  whereInMany(query, knex, `${own}.product_id`, productIds);
  const rows: (JudgedNeighbour & { product: string })[] = await query;
  const neighbours = new Map<string, JudgedNeighbour[]>();
  for (const { product, ...neighbour } of rows) {
    const known = neighbours.get(product) ?? [];
    known.push(neighbour);
    neighbours.set(product, known);
  }
  return neighbours;
}
