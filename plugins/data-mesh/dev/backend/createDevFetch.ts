import { routes } from './routes';

const BASE = /^.*\/api\/data-mesh\/v1/;

function failure(statusCode: number, name: string, message: string): Response {
  return Response.json(
    { error: { name, message }, response: { statusCode } },
    { status: statusCode },
  );
}

/**
 * A `fetch` that answers as the backend does in a state, without one. Behind
 * it the real client of the plugin is at work.
 *
 * @param state - id of a state
 */
export function createDevFetch(state: string) {
  const answered = new Set<string>();

  function answer(url: URL): Response {
    const path = url.pathname.replace(BASE, '');
    for (const [pattern, body] of routes) {
      const match = path.match(pattern);
      if (match) {
        const [, ...parts] = match;
        const content = body({ state, query: url.searchParams, parts });
        return typeof content === 'string'
          ? new Response(content)
          : Response.json(content);
      }
    }
    return failure(
      404,
      'NotFoundError',
      `The dev app has no answer to ${path}`,
    );
  }

  function isBroken(path: string): boolean {
    if (state === 'stale') {
      const isAgain = answered.has(path);
      answered.add(path);
      return isAgain;
    }
    return (
      state === 'error' ||
      (state === 'partial' && /\/(schema|lineage|text)$/.test(path))
    );
  }

  return async (address: string): Promise<Response> => {
    const url = new URL(address, window.location.origin);
    if (state === 'loading') {
      return new Promise<Response>(() => {});
    }
    if (state === 'offline') {
      throw new TypeError('Failed to fetch');
    }
    if (isBroken(url.pathname)) {
      return failure(503, 'ServiceUnavailableError', 'The store is away');
    }
    const isList = /\/(products|submissions)$/.test(url.pathname);
    if (state === 'forbidden' && !isList) {
      return failure(404, 'NotFoundError', 'Nothing is there');
    }
    return state === 'forbidden'
      ? Response.json({ items: [], totalItems: 0 })
      : answer(url);
  };
}
