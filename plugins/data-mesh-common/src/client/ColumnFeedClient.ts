import { DiscoveryLike, FetchLike, assertOk, sendRequest } from './ApiRequest';
import { ColumnFeedPage } from './columnFeed';

/**
 * What the search indexes of columns: `GET /v1/columns`, service to service.
 *
 * @public
 */
export class ColumnFeedClient {
  private readonly apis: { discoveryApi: DiscoveryLike; fetchApi: FetchLike };

  constructor(options: {
    discovery: DiscoveryLike;
    fetch: FetchLike['fetch'];
  }) {
    const { discovery, fetch: send } = options;
    this.apis = { discoveryApi: discovery, fetchApi: { fetch: send } };
  }

  /**
   * One page of columns, product by product in the order of their refs.
   *
   * @param query - `limit` is 1 to 5,000 columns
   * @param options - `token` of the plugin that asks, valid for data-mesh
   */
  async listColumns(
    query: { cursor?: string; limit?: number },
    options: { token: string; signal?: AbortSignal },
  ): Promise<ColumnFeedPage> {
    const response = await sendRequest(this.apis, {
      path: ['columns'],
      query: { cursor: query.cursor, limit: query.limit },
      headers: { authorization: `Bearer ${options.token}` },
      signal: options.signal,
    });
    return (await assertOk(response)).json();
  }
}
