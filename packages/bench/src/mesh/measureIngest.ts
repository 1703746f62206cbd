import { BackendFeature } from '@backstage/backend-plugin-api';
import { startCatalog } from './startCatalog';
import { waitUntilStitched } from './waitUntilStitched';

/** What it took the catalog to take entities in. */
export interface IngestCost {
  /** From the connection of the provider to the last stitched entity. */
  seconds: number;
  /** Rows of the catalog's search table per entity. */
  searchRowsPerEntity: number;
}

/** Times one first ingestion of the `entities` entities that the modules' provider emits. */
export async function measureIngest(options: {
  modules: BackendFeature[];
  /** Base URLs of plugins that run in other backends. */
  others?: Record<string, string>;
  entities: number;
}): Promise<IngestCost> {
  const catalog = await startCatalog(options.modules, options.others);
  try {
    await waitUntilStitched(catalog.knex, options.entities);
    const seconds = (performance.now() - catalog.connectedAt) / 1000;
    const [{ rows }] = await catalog.knex('search').count({ rows: '*' });
    return { seconds, searchRowsPerEntity: Number(rows) / options.entities };
  } finally {
    await catalog.stop();
  }
}
