import { DiscoveryLike, FetchLike } from './ApiRequest';
import { serviceRequest } from './serviceRequest';
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
  constructor(
    private readonly options: {
      discovery: DiscoveryLike;
      fetch: FetchLike['fetch'];
    },
  ) {}

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
      return serviceRequest(
        this.options,
        { path: 'entities', query: { cursor, limit } },
        options,
      );
    }
    const items: CatalogFeedItem[] = [];
    for (let start = 0; start < refs.length; start += REFS_PER_REQUEST) {
      const ref = refs.slice(start, start + REFS_PER_REQUEST);
      const page = await serviceRequest<CatalogFeedPage>(
        this.options,
        { path: 'entities', query: { ref, limit: REFS_PER_REQUEST } },
        options,
      );
      items.push(...page.items);
    }
    return { items };
  }
}
