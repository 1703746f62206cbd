import { DiscoveryLike, FetchLike } from './ApiRequest';
import { ColumnFeedPage } from './columnFeed';
import { serviceRequest } from './serviceRequest';

/**
 * What the search indexes of columns: `GET /v1/columns`, service to service.
 *
 * @public
 */
export class ColumnFeedClient {
  constructor(
    private readonly options: {
      discovery: DiscoveryLike;
      fetch: FetchLike['fetch'];
    },
  ) {}

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
    return serviceRequest(this.options, { path: 'columns', query }, options);
  }
}
