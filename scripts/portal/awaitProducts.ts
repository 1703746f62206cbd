import { setTimeout as sleep } from 'node:timers/promises';
import type { Portal } from './startPortal.ts';

const EVERY_MS = 500;
const ANSWER_MS = 10_000;

async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  const signal = AbortSignal.timeout(ANSWER_MS);
  const response = await fetch(url, { ...init, signal }).catch(error => {
    const { code, message } = error.cause ?? error;
    throw new Error(`${url} does not answer (${code ?? message})`);
  });
  if (!response.ok) {
    throw new Error(`${url} answers ${response.status}`);
  }
  return response;
}

async function fetchJson(
  url: string,
  init?: RequestInit,
): Promise<Record<string, unknown>> {
  const response = await ask(url, init);
  return response.json() as Promise<Record<string, unknown>>;
}

function count(answer: Record<string, unknown>, url: string): number {
  const { items } = answer;
  if (!Array.isArray(items) || items.length === 0) {
    throw new Error(`${url} has no products yet`);
  }
  return items.length;
}

/** What a reader of the portal sees, asked in the way that the pages ask. */
async function look({ appUrl, backendUrl }: Portal): Promise<number> {
  const guest = await fetchJson(`${backendUrl}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  const { token } = guest.backstageIdentity as { token: string };
  const asGuest = { headers: { authorization: `Bearer ${token}` } };
  const products = `${backendUrl}/api/data-mesh/v1/products`;
  const entities = `${backendUrl}/api/catalog/entities/by-query?filter=kind=dataproduct&limit=500&fields=metadata.name`;
  const inRegistry = count(await fetchJson(products, asGuest), products);
  const inCatalog = count(await fetchJson(entities, asGuest), entities);
  if (inCatalog < inRegistry) {
    throw new Error(`the catalog has ${inCatalog} of ${inRegistry} products`);
  }
  if (appUrl) {
    await ask(appUrl);
  }
  return inRegistry;
}

/**
 * Waits until a guest sees products, in the registry and in the catalog, and
 * the pages are served. An open port is not enough: a plugin that is still
 * starting answers 404.
 *
 * @returns the number of products seen
 * @throws when the portal ends or the time is up, with the last thing that was missing
 */
export async function awaitProducts(
  portal: Portal,
  deadlineMs: number,
): Promise<number> {
  let ended = false;
  portal.ended.then(() => {
    ended = true;
  });
  const deadline = Date.now() + deadlineMs;
  let missing = 'nothing was asked';
  while (Date.now() < deadline) {
    if (ended) {
      throw new Error('The portal has ended before it showed a product.');
    }
    try {
      return await look(portal);
    } catch (error) {
      missing = (error as Error).message;
    }
    await sleep(EVERY_MS);
  }
  throw new Error(
    `No products after ${
      deadlineMs / 1000
    } s: ${missing}. The log may say why.`,
  );
}
