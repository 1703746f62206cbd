import { Knex } from 'knex';
import { ContractLineRow } from '../database/rows';

/**
 * Keeps the rows of a query on `ports` whose contract belongs to the domain of
 * the product: who names the contract of another domain does not become one
 * who serves it, and nobody's lineage leads there.
 *
 * @param product - name of table `products` in the query
 */
export function whereOwnContract(
  query: Knex.QueryBuilder,
  knex: Knex,
  product: string,
): void {
  query.whereExists(
    knex<ContractLineRow>('contract_lines')
      .select('contract_lines.major')
      .whereRaw('contract_lines.contract_id = ports.contract_id')
      .where(domain =>
        domain
          .whereNull('contract_lines.domain')
          .orWhereRaw('contract_lines.domain = ??', [`${product}.domain`]),
      ),
  );
}
