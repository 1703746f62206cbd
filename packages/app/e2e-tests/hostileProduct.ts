import type { Page, Route } from '@playwright/test';

/** JSON as the backend answers it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | Json[]
  | { [key: string]: Json };

/** The product of the demo whose answers are rewritten. */
export const PRODUCT = 'flight-operations/flights';
const API = `**/api/data-mesh/v1/products/${PRODUCT}`;

/** Fields that tell the pages what to do, not something that an owner wrote. */
const KEPT = new Set(['ref', 'state', 'kind', 'updatedAt', 'at']);

/** Lists in which each text gets an item of its own. */
const LISTS = new Set([
  'outputPorts',
  'inputs',
  'support',
  'members',
  'links',
  'managementPorts',
  'sla',
  'tables',
  'rows',
  'upstream',
  'downstream',
]);

/**
 * Every text of an owner replaced by `text`, and each of those lists by one
 * item per text, all of whose fields have it.
 */
function rewritten(
  value: Json,
  text: string,
  texts: readonly string[],
  key = '',
): Json {
  if (Array.isArray(value)) {
    const [first] = value;
    return LISTS.has(key) && first !== undefined
      ? texts.map(each => rewritten(first, each, texts))
      : value.map(each => rewritten(each, text, texts));
  }
  if (typeof value === 'string') {
    return text;
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      KEPT.has(name) ? each : rewritten(each, text, texts, name),
    ]),
  );
}

/** Changes what the backend answers about the product, page by page. */
export async function changeProduct(
  page: Page,
  change: (body: Json, path: string) => Json,
) {
  const answer = async (route: Route) => {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('/schema')) {
      // The rewritten port is none that the backend knows.
      url.search = '?port=flights&version=2.1.0';
    }
    const response = await route.fetch({ url: url.href });
    const body = (await response.json()) as Json;
    await route.fulfill({ response, json: change(body, url.pathname) });
  };
  await page.route(API, answer);
  await page.route(`${API}/**`, answer);
}

/** The product with each text in every field of every tab. */
export async function rewriteProduct(page: Page, texts: readonly string[]) {
  const together = texts.join('\n\n');
  await changeProduct(page, body => rewritten(body, together, texts));
}
