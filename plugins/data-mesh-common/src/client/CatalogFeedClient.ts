import { DiscoveryLike, FetchLike, assertOk, sendRequest } from './ApiRequest';
import { CatalogFeedItem } from './types';

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
   * One page of entities in the order of their refs. With `refs` only these;
   * a ref that has no item belongs to no product.
   *
   * @param query - `limit` is 1 to 1,000; `refs` are entity refs, at most 100
   * @param options - `token` of the plugin that asks, valid for data-mesh
   */
  async listEntities(
    query: { cursor?: string; limit?: number; refs?: readonly string[] },
    options: { token: string; signal?: AbortSignal },
  ): Promise<CatalogFeedPage> {
    const { refs, ...paging } = query;
    const response = await sendRequest(this.apis, {
      path: ['entities'],
      query: { ...paging, ref: refs },
      headers: { authorization: `Bearer ${options.token}` },
      signal: options.signal,
    });
    return (await assertOk(response)).json();
  }
}
