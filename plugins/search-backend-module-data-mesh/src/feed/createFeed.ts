import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  CatalogFeedClient,
  CatalogFeedItem,
  ColumnFeedClient,
  ColumnFeedItem,
} from '@meshstage/plugin-data-mesh-common';
import { isColumnItem, isProductItem } from './isFeedItem';
import { readPages } from './readPages';
import { withPatience } from './withPatience';

const TIMEOUT_MS = 60_000;
const PRODUCTS_IN_PAGE = 500;
const COLUMNS_IN_PAGE = 2_000;

/**
 * What the data-mesh backend says, one item at a time and one page in memory.
 * Throws rather than leave something out.
 */
export interface Feed {
  products(): AsyncIterable<CatalogFeedItem>;
  columns(): AsyncIterable<ColumnFeedItem>;
}

/** The feeds over HTTP, so that search and data-mesh may run in different backends. */
export function createFeed(options: {
  auth: AuthService;
  discovery: DiscoveryService;
  logger: LoggerService;
  /** Milliseconds to wait before each further attempt; for tests. */
  patience?: readonly number[];
}): Feed {
  const { auth, discovery, logger, patience } = options;
  const apis = {
    discovery,
    fetch: (url: string, init?: RequestInit) => fetch(url, init),
  };
  const catalogFeed = new CatalogFeedClient(apis);
  const columnFeed = new ColumnFeedClient(apis);

  /** Who asks, anew for each page: a long reading outlives a token. */
  async function caller() {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'data-mesh',
    });
    return { token, signal: AbortSignal.timeout(TIMEOUT_MS) };
  }

  const patiently = <T>(attempt: () => Promise<T>) =>
    withPatience(attempt, { logger, delays: patience });

  return {
    products: () =>
      readPages(
        cursor =>
          patiently(async () =>
            catalogFeed.listEntities(
              { cursor, limit: PRODUCTS_IN_PAGE },
              await caller(),
            ),
          ),
        isProductItem,
      ),
    columns: () =>
      readPages(
        cursor =>
          patiently(async () =>
            columnFeed.listColumns(
              { cursor, limit: COLUMNS_IN_PAGE },
              await caller(),
            ),
          ),
        isColumnItem,
      ),
  };
}
