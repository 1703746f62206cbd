import { ProductDetail } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readRegistryVersion } from '../../database/registryVersion';
import { getProduct } from './getProduct';

/** Pages of 10 kB, so some 10 MB for each replica. */
const MOST_PAGES = 1_000;

/**
 * Reads product pages, and keeps those for callers who may read everything
 * until somebody writes to the registry: a page takes three statements, to
 * know that nothing was written takes one that costs next to nothing.
 */
export function createProductPages(
  knex: Knex,
): (options: {
  ref: string;
  reading: Visibility;
}) => Promise<ProductDetail | undefined> {
  let kept = { version: '', pages: new Map<string, ProductDetail>() };
  return async ({ ref, reading }) => {
    if (reading.criteria !== 'all' || reading.refs) {
      return await getProduct({ knex, ref, reading });
    }
    // Read before the page: a page may be newer than its version, never older.
    const version = await readRegistryVersion(knex);
    if (kept.version !== version) {
      kept = { version, pages: new Map() };
    }
    const { pages } = kept;
    const known = pages.get(ref);
    if (known) {
      return known;
    }
    const page = await getProduct({ knex, ref, reading });
    if (page && pages.size < MOST_PAGES) {
      pages.set(ref, page);
    }
    return page;
  };
}
