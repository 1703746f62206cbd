import { ApiRequest } from './ApiRequest';
import { PRODUCT_FACETS } from './productFacets';
import { ProductQuery } from './productQuery';

/**
 * Values in one query string: Express makes an object of a parameter that
 * comes more than 20 times, and an address must stay short.
 */
const MOST_VALUES = 20;

/**
 * A page of the shelf as a request: `GET`, which can be read and repeated,
 * and `POST` for lists that no address holds.
 */
export function productsRequest(query: ProductQuery): ApiRequest {
  const { refs, ownedBy, ...filters } = query;
  const isLong = Object.values(filters).some(
    value => Array.isArray(value) && value.length > MOST_VALUES,
  );
  if (!refs && !ownedBy && !isLong) {
    return { path: ['products'], query: filters };
  }
  const body: Record<string, unknown> = { ...query };
  for (const facet of PRODUCT_FACETS) {
    const choice = query[facet];
    if (choice !== undefined) {
      body[facet] = typeof choice === 'string' ? [choice] : choice;
    }
  }
  return { path: ['products', 'query'], method: 'POST', body };
}
