import catalogModuleDataMesh from '@meshstage/plugin-catalog-backend-module-data-mesh';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';
import { p95 } from '../harness/p95';
import { publishProducts } from '../mesh/publishProducts';
import { readAs } from '../mesh/readAs';
import { startCatalog } from '../mesh/startCatalog';
import { startRegistry } from '../mesh/startRegistry';
import { waitUntilStitched } from '../mesh/waitUntilStitched';

const PRODUCTS = 2_000;
/** Of a quick run, whose one round has to be short. */
const FEW_PRODUCTS = 200;
const CLIENTS = 8;
const REQUESTS = 400;

/**
 * What people wait for, against the catalog that holds the same products: the
 * one call of the product page against the entity by its name, and the shelf's
 * first page with all its facets against a page of 20 as the catalog's own
 * table asks for it.
 */
export const b9: Figure = {
  id: 'B9',
  title: `p95 of a page with ${CLIENTS} clients and ${PRODUCTS} products`,
  goal: 2,
  fail: 3,
  async run({ rounds, log }) {
    const count = rounds === 1 ? FEW_PRODUCTS : PRODUCTS;
    const registry = await startRegistry();
    await publishProducts(registry, count);
    log(`B9: the registry holds ${count} products`);
    const catalog = await startCatalog([catalogModuleDataMesh], {
      'data-mesh': registry.baseUrl,
    });
    const ask = (url: (index: number) => string) => () =>
      p95({
        clients: CLIENTS,
        requests: REQUESTS,
        request: async index => {
          await readAs(url(index));
        },
      });
    // A prime step, so that neighbours do not follow each other.
    const name = (index: number) => `bench-product-${(index * 7919) % count}`;
    try {
      await waitUntilStitched(catalog.knex, count);
      log(`B9: the catalog holds ${count} products`);
      return [
        await compare({
          name: 'product page against entity by name',
          unit: 'ms',
          rounds,
          log,
          ours: ask(i => `${registry.baseUrl}/v1/products/bench/${name(i)}`),
          peer: ask(
            i =>
              `${catalog.baseUrl}/entities/by-name/dataproduct/bench/${name(
                i,
              )}`,
          ),
        }),
        await compare({
          name: 'first page of the shelf with facets against by-query of 20',
          unit: 'ms',
          rounds,
          log,
          ours: ask(
            () => `${registry.baseUrl}/v1/products?facets=true&limit=20`,
          ),
          peer: ask(
            () =>
              `${catalog.baseUrl}/entities/by-query?limit=20&filter=kind=DataProduct&orderField=metadata.name,asc`,
          ),
        }),
      ];
    } finally {
      await catalog.stop();
      await registry.stop();
    }
  },
};
