import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  ProductStanding,
  StandingFeedClient,
} from '@meshstage/plugin-data-mesh-common';
import { isStanding } from './isStanding';

const TIMEOUT_MS = 60_000;
const PRODUCTS_IN_PAGE = 500;

/**
 * How all products stand, page by page over HTTP. Half an answer is none: what is
 * no page, or a page that comes again, throws.
 */
export async function* readStandings(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): AsyncIterable<ProductStanding> {
  const { auth, discovery } = options;
  const client = new StandingFeedClient({
    discovery,
    fetch: (url, init) => fetch(url, init),
  });
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    // Anew for each page: a long reading outlives a token.
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'data-mesh',
    });
    const page = await client.listStandings(
      { cursor, limit: PRODUCTS_IN_PAGE },
      { token, signal: AbortSignal.timeout(TIMEOUT_MS) },
    );
    if (!Array.isArray(page?.items) || !page.items.every(isStanding)) {
      throw new Error(
        'The data-mesh backend answered something that is no page of standings',
      );
    }
    yield* page.items;
    cursor = page.nextCursor;
    if (cursor !== undefined && seen.has(cursor)) {
      throw new Error('The data-mesh backend repeats a page of standings');
    }
    seen.add(cursor ?? '');
  } while (cursor !== undefined);
}
