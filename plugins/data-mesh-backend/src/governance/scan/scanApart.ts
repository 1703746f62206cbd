import { toError } from '@backstage/errors';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Claim } from './claimWork';
import { whereWork } from './readScannedProducts';
import { ScanServices } from './ScanServices';
import { ScannedWork, scanWork } from './scanWork';

/** When none could be judged by then, it is not the products. */
const ENOUGH = 5;

/**
 * Does a piece of work that failed as a whole in ever smaller parts, so that the
 * one product that it fails for stops none of the others. Throws what it failed
 * with where that is no single product's fault.
 */
export async function scanApart(
  services: ScanServices,
  definitions: Definitions,
  what: Claim['what'],
): Promise<ScannedWork | 'catalog-away'> {
  const failed: string[] = [];
  let seen = 0;
  let judged = 0;
  const parts = halvesOf(await readIds(services.knex, what));
  for (let ids = parts.pop(); ids !== undefined; ids = parts.pop()) {
    try {
      const work = { productIds: ids };
      const scanned = await scanWork(services, definitions, work);
      if (scanned === 'catalog-away') {
        return scanned;
      }
      seen += scanned.seen;
      judged += scanned.judged;
      failed.push(...scanned.failed);
    } catch (error) {
      if (ids.length > 1) {
        parts.push(...halvesOf(ids));
        continue;
      }
      if (judged === 0 && failed.length >= ENOUGH) {
        throw error;
      }
      seen += 1;
      failed.push(...ids);
      services.logger.error(
        `The product '${ids[0]}' could not be judged; what was said of it before stays`,
        toError(error),
      );
    }
  }
  return { seen, judged, failed };
}

async function readIds(knex: Knex, what: Claim['what']): Promise<string[]> {
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .whereNot('state', 'removed')
    .orderBy('product_id');
  whereWork(query, knex, 'product_id', what);
  return await query.pluck('product_id');
}

/** The second half first: whoever takes the last takes them in order. */
function halvesOf(ids: string[]): string[][] {
  const middle = Math.ceil(ids.length / 2);
  return [ids.slice(middle), ids.slice(0, middle)].filter(
    half => half.length > 0,
  );
}
