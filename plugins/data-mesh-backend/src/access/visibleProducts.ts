import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ProductResource } from '@meshstage/plugin-data-mesh-common';
import { ProductFilter } from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { whereInMany } from '../database/whereInMany';
import { Visibility } from './Visibility';

/*
 * The two forms of one question, side by side so that they cannot drift: is
 * this product one of those? A test feeds both with the same criteria and
 * products. A property that is not there (NULL in SQL) matches nothing, and
 * its negation therefore matches.
 */

/** In memory. A product without a ref is none that the catalog shows. */
export function isVisible(
  resource: ProductResource,
  { criteria, refs }: Visibility,
): boolean {
  if (criteria === 'none') {
    return false;
  }
  if (refs && !(resource.ref !== undefined && refs.has(resource.ref))) {
    return false;
  }
  return criteria === 'all' || matches(resource, criteria);
}

/** Tables, and names of tables in a query, that have what rules look at. */
const COLUMNS = {
  products: { ref: 'ref', owner: 'owner', domain: 'domain' },
  consumer: { ref: 'ref', owner: 'owner', domain: 'domain' },
  submissions: { ref: 'product_ref', owner: 'owner', domain: 'domain' },
} as const;

type Table = keyof typeof COLUMNS;

/** In SQL, on one of the tables that have what rules look at. */
export function whereVisible(
  query: Knex.QueryBuilder,
  knex: Knex,
  table: Table,
  { criteria, refs }: Visibility,
): void {
  if (criteria === 'none') {
    query.whereRaw('1 = 0');
    return;
  }
  if (refs) {
    whereInMany(query, knex, `${table}.${COLUMNS[table].ref}`, refs);
  }
  if (criteria !== 'all') {
    query.where(inner => whereMatches(inner, knex, table, criteria));
  }
}

function matches(
  resource: ProductResource,
  criteria: PermissionCriteria<ProductFilter>,
): boolean {
  if ('allOf' in criteria) {
    return criteria.allOf.every(part => matches(resource, part));
  }
  if ('anyOf' in criteria) {
    return criteria.anyOf.some(part => matches(resource, part));
  }
  if ('not' in criteria) {
    return !matches(resource, criteria.not);
  }
  const value = resource[criteria.property]?.toLowerCase();
  return value !== undefined && criteria.values.includes(value);
}

function whereMatches(
  query: Knex.QueryBuilder,
  knex: Knex,
  table: Table,
  criteria: PermissionCriteria<ProductFilter>,
): void {
  // The constants keep empty groups true and false, where knex would drop them.
  if ('allOf' in criteria) {
    query.whereRaw('1 = 1');
    for (const part of criteria.allOf) {
      query.where(inner => whereMatches(inner, knex, table, part));
    }
  } else if ('anyOf' in criteria) {
    query.whereRaw('1 = 0');
    for (const part of criteria.anyOf) {
      query.orWhere(inner => whereMatches(inner, knex, table, part));
    }
  } else if ('not' in criteria) {
    query.whereNot(inner => whereMatches(inner, knex, table, criteria.not));
  } else {
    const column = `${table}.${COLUMNS[table][criteria.property]}`;
    query.whereNotNull(column);
    whereInMany(query, knex, column, criteria.values);
  }
}
