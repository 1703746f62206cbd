import { Figure } from '../harness/Figure';
import { p95 } from '../harness/p95';
import { readAs } from '../mesh/readAs';
import { startFollowing } from '../mesh/startFollowing';

const PRODUCTS = 10_000;
/** Of a quick run, whose one round has to be short. */
const FEW_PRODUCTS = 500;
const PAGE = 48;
const PAGES = 200;
/** What a person does not feel as waiting. */
const PATIENCE_MS = 200;

/**
 * Whoever pages through a large shelf does not wait: one reader goes from page
 * to page, each as the browser asks for it. There is no peer but patience.
 */
export const b9n: Figure = {
  id: 'B9n',
  title: `p95 of the next page of a shelf of ${PRODUCTS} products, in units of ${PATIENCE_MS} ms`,
  goal: 1,
  fail: 1,
  async run({ rounds, log }) {
    const count = rounds === 1 ? FEW_PRODUCTS : PRODUCTS;
    const registry = await startFollowing(count);
    try {
      log(`B9n: the registry holds ${count} products`);
      const shelf = `${registry.baseUrl}/v1/products?limit=${PAGE}`;
      const walk = (search: string, follows: boolean) => {
        let cursor: string | undefined;
        return p95({
          clients: 1,
          requests: PAGES,
          request: async () => {
            const page = await readAs<{ nextCursor?: string }>(
              `${shelf}${search}${cursor ? `&cursor=${cursor}` : ''}`,
            );
            cursor = follows ? page.nextCursor : undefined;
          },
        });
      };
      const results = [];
      for (const [name, search, follows] of [
        ['next page', '', true],
        ['next page of a search by column', '&q=column_1', true],
        ['first page with facets', '&facets=true', false],
      ] as const) {
        const ours = await walk(search, follows);
        log(`B9n: ${name}: ${ours.toFixed(1)} ms`);
        results.push({
          name: `${name}, ${count} products`,
          ratio: ours / PATIENCE_MS,
          ours,
          peer: PATIENCE_MS,
          unit: 'ms',
        });
      }
      return results;
    } finally {
      await registry.stop();
    }
  },
};
