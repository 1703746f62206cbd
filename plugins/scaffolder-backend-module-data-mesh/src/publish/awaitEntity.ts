import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { setTimeout } from 'node:timers/promises';

/** The catalog takes a second or two; what comes later is not waited for. */
const MOST_MS = 15_000;
const EVERY_MS = 250;

/**
 * Waits until the catalog has an entity, whose page says that there is none until
 * then, and does not look again.
 *
 * @param credentials - of whoever opens the page
 * @returns whether it came in time
 */
export async function awaitEntity(options: {
  catalog: Pick<CatalogService, 'getEntityByRef'>;
  credentials: BackstageCredentials;
  entityRef: string;
  signal?: AbortSignal;
  mostMs?: number;
}): Promise<boolean> {
  const { catalog, credentials, entityRef, signal, mostMs = MOST_MS } = options;
  const until = performance.now() + mostMs;
  for (;;) {
    const entity = await catalog
      .getEntityByRef(entityRef, { credentials })
      // What was published stays published, whatever the catalog says.
      .catch(() => undefined);
    if (entity || performance.now() >= until || signal?.aborted) {
      return entity !== undefined;
    }
    await setTimeout(EVERY_MS);
  }
}
