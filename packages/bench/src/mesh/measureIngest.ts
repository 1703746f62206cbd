import { BackendFeature } from '@backstage/backend-plugin-api';
import { startCatalog } from './startCatalog';
import { waitUntilStitched } from './waitUntilStitched';

/** What it took the catalog to take entities in. */
export interface IngestCost {
  /** From the trigger of the provider to the last stitched entity. */
  seconds: number;
  /** Rows of the catalog's search table per entity. */
  searchRowsPerEntity: number;
}

/**
 * Times one first ingestion of `entities` entities.
 *
 * @param task - Scheduled task that makes the provider of `modules` emit them.
 */
export async function measureIngest(options: {
  modules: BackendFeature[];
  task: string;
  entities: number;
}): Promise<IngestCost> {
  const catalog = await startCatalog(options.modules);
  try {
    const start = performance.now();
    await catalog.trigger(options.task);
    await waitUntilStitched(catalog.knex, options.entities);
    const seconds = (performance.now() - start) / 1000;
    const [{ rows }] = await catalog.knex('search').count({ rows: '*' });
    return { seconds, searchRowsPerEntity: Number(rows) / options.entities };
  } finally {
    await catalog.stop();
  }
}
