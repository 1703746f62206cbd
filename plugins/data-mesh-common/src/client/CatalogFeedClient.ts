import { DiscoveryLike, FetchLike, assertOk, sendRequest } from './ApiRequest';
import { CatalogFeedItem } from './types';

/**
 * Refs in one request: Express makes an object of a query parameter that comes
 * more than 20 times, and the address must stay short.
 */
const REFS_PER_REQUEST = 20;

/** A page of the catalog feed; the last one has no cursor. @public */
export interface CatalogFeedPage {
  items: CatalogFeedItem[];
  nextCursor?: string;
}

/**
 * What the catalog module mirrors: `GET /v1/entities`, service to service.
 *
 * @public
 */
export class CatalogFeedClient {
  private readonly apis: { discoveryApi: DiscoveryLike; fetchApi: FetchLike };

  constructor(options: {
    discovery: DiscoveryLike;
    fetch: FetchLike['fetch'];
  }) {
    const { discovery, fetch: send } = options;
    this.apis = { discoveryApi: discovery, fetchApi: { fetch: send } };
  }

  /**
   * One page of entities in the order of their refs; or with `refs` all of
   * these, in as many requests as it takes: a ref that has no item then belongs
   * to no product.
   *
   * @param query - `limit` is 1 to 1,000; it and `cursor` are not for `refs`
   * @param options - `token` of the plugin that asks, valid for data-mesh
   */
  async listEntities(
    query: { cursor?: string; limit?: number; refs?: readonly string[] },
    options: { token: string; signal?: AbortSignal },
  ): Promise<CatalogFeedPage> {
    const { refs, cursor, limit } = query;
    if (refs === undefined) {
      return this.request({ cursor, limit }, options);
    }
    const items: CatalogFeedItem[] = [];
    for (let start = 0; start < refs.length; start += REFS_PER_REQUEST) {
      const ref = refs.slice(start, start + REFS_PER_REQUEST);
      const page = await this.request(
        { ref, limit: REFS_PER_REQUEST },
        options,
      );
      items.push(...page.items);
    }
    return { items };
  }

  private async request(
    query: Parameters<typeof sendRequest>[1]['query'],
    options: { token: string; signal?: AbortSignal },
  ): Promise<CatalogFeedPage> {
    const response = await sendRequest(this.apis, {
      path: ['entities'],
      query,
      headers: { authorization: `Bearer ${options.token}` },
      signal: options.signal,
    });
    return (await assertOk(response)).json();
  }
}
