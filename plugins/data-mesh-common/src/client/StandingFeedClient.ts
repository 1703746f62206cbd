import { DiscoveryLike, FetchLike } from './ApiRequest';
import { serviceRequest } from './serviceRequest';
import { StandingPage } from './types';

/**
 * How all products stand with policies and scorecards: `GET /v1/standings`,
 * service to service.
 *
 * @public
 */
export class StandingFeedClient {
  constructor(
    private readonly options: {
      discovery: DiscoveryLike;
      fetch: FetchLike['fetch'];
    },
  ) {}

  /**
   * One page of products in the order of their refs.
   *
   * @param query - `limit` is 1 to 1,000
   * @param options - `token` of the plugin that asks, valid for data-mesh
   */
  async listStandings(
    query: { cursor?: string; limit?: number },
    options: { token: string; signal?: AbortSignal },
  ): Promise<StandingPage> {
    return serviceRequest(this.options, { path: 'standings', query }, options);
  }
}
