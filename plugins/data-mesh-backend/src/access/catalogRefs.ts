import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { AskedCatalog } from './AskedCatalog';

const FRESH_FOR_MS = 10_000;
const MAX_PRINCIPALS = 500;

interface Entry {
  at: number;
  refs: Promise<ReadonlySet<string>>;
}

/** Asks the catalog which products somebody may see. */
export type CatalogRefs = (
  credentials: BackstageCredentials,
) => Promise<ReadonlySet<string>>;

/**
 * Refs of the DataProduct entities that the caller may read by a conditional
 * decision of `catalog.entity.read`, whose rules only the catalog can apply.
 * Kept for 10 seconds for each principal; a request of a page costs one
 * reading. A catalog that does not answer is an error, never an empty list.
 */
export function createCatalogRefs(options: {
  catalog: AskedCatalog;
  logger: LoggerService;
  now: () => number;
}): CatalogRefs {
  const { catalog, logger, now } = options;
  const entries = new Map<string, Entry>();

  async function ask(
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const refs = new Set<string>();
    try {
      const pages = catalog.streamEntities(
        {
          filter: { kind: 'DataProduct' },
          fields: ['kind', 'metadata.namespace', 'metadata.name'],
          pageSize: 1_000,
        },
        { credentials },
      );
      for await (const page of pages) {
        for (const entity of page) {
          refs.add(stringifyEntityRef(entity));
        }
      }
    } catch (error) {
      logger.error(
        'The catalog does not say which data products may be read',
        toError(error),
      );
      throw new ServiceUnavailableError(
        'The catalog does not say which data products may be read; ask again later',
      );
    }
    return refs;
  }

  return async credentials => {
    const key = JSON.stringify(credentials.principal);
    const known = entries.get(key);
    if (known && now() - known.at < FRESH_FOR_MS) {
      return await known.refs;
    }
    const entry = { at: now(), refs: ask(credentials) };
    entries.delete(key);
    entries.set(key, entry);
    if (entries.size > MAX_PRINCIPALS) {
      const [oldest] = entries.keys();
      entries.delete(oldest);
    }
    try {
      return await entry.refs;
    } catch (error) {
      if (entries.get(key) === entry) {
        entries.delete(key);
      }
      throw error;
    }
  };
}
