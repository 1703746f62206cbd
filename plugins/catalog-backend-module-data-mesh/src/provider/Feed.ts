import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  CatalogFeedClient,
  CatalogFeedItem,
  CatalogFeedPage,
} from '@meshstage/plugin-data-mesh-common';
import { PAGE_SIZE } from './constants';

const TIMEOUT_MS = 60_000;
const MAX_REFS = 100;
/** The refs go into the address, which Node cuts at 16 kB with all headers. */
const MAX_REFS_LENGTH = 6_000;

/** What the data-mesh backend says about products, page by page. */
export interface Feed {
  /** All products and tombstones. Throws rather than leave something out. */
  all(signal: AbortSignal): AsyncIterable<CatalogFeedItem[]>;
  /** Only these; a ref without an item belongs to no product. */
  some(refs: string[], signal: AbortSignal): AsyncIterable<CatalogFeedItem[]>;
}

/** The feed over HTTP, so that catalog and data-mesh may run in different backends. */
export function createFeed(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): Feed {
  const { auth, discovery } = options;
  const client = new CatalogFeedClient({
    discovery,
    fetch: (url, init) => fetch(url, init),
  });

  async function ask(
    query: { cursor?: string; limit?: number; refs?: string[] },
    signal: AbortSignal,
  ): Promise<CatalogFeedPage> {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'data-mesh',
    });
    return checkPage(
      await client.listEntities(query, {
        token,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      }),
    );
  }

  return {
    async *all(signal) {
      const seen = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = await ask({ cursor, limit: PAGE_SIZE }, signal);
        yield page.items;
        cursor = page.nextCursor;
        if (cursor !== undefined && seen.has(cursor)) {
          throw new Error('The data-mesh backend repeats a page of its feed');
        }
        seen.add(cursor ?? '');
      } while (cursor !== undefined);
    },
    async *some(refs, signal) {
      for (const chunk of chunks(refs)) {
        const { items } = await ask({ refs: chunk, limit: MAX_REFS }, signal);
        yield items;
      }
    },
  };
}

function* chunks(refs: string[]): Iterable<string[]> {
  let chunk: string[] = [];
  let length = 0;
  for (const ref of refs) {
    const added = encodeURIComponent(ref).length;
    if (chunk.length === MAX_REFS || length + added > MAX_REFS_LENGTH) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(ref);
    length += added;
  }
  if (chunk.length) {
    yield chunk;
  }
}

/** Half an answer is none: nothing may follow from what is not there. */
function checkPage(page: CatalogFeedPage): CatalogFeedPage {
  const complete =
    Array.isArray(page?.items) &&
    page.items.every(
      item =>
        typeof item?.ref === 'string' &&
        typeof item.hash === 'string' &&
        (item.state === 'present' || item.state === 'removed'),
    );
  if (!complete) {
    throw new Error(
      'The data-mesh backend answered something that is no page of its feed',
    );
  }
  return page;
}
