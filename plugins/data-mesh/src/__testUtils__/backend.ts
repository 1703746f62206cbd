import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { DataMeshClient } from '@meshstage/plugin-data-mesh-common';
import { http, HttpResponse, JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';

const BASE = 'http://backend.test/api/data-mesh/v1';

/**
 * A backend for the tests of one file, behind the real typed client. Returns
 * what a test needs to say how it answers.
 */
export function useBackend() {
  const server = setupServer();
  registerMswTestHooks(server);
  const asked: URL[] = [];
  beforeEach(() => asked.splice(0));

  return {
    /** A fresh client, and with it a fresh cache, for one test. */
    client: () =>
      new DataMeshClient({
        discoveryApi: {
          getBaseUrl: async id => `http://backend.test/api/${id}`,
        },
        fetchApi: { fetch: (...args) => fetch(...args) },
      }),
    /** Answers `GET <path>`; a function sees the query. */
    get: (path: string, body: object | ((query: URLSearchParams) => object)) =>
      server.use(
        http.get(`${BASE}${path}`, ({ request }) => {
          const url = new URL(request.url);
          asked.push(url);
          return HttpResponse.json(
            (typeof body === 'function'
              ? body(url.searchParams)
              : body) as JsonBodyType,
          );
        }),
      ),
    /** Answers `GET <path>` with a text as it is. */
    text: (path: string, body: string) =>
      server.use(
        http.get(`${BASE}${path}`, ({ request }) => {
          asked.push(new URL(request.url));
          return HttpResponse.text(body);
        }),
      ),
    /** Answers `GET <path>` with an error of Backstage's shape. */
    fail: (path: string, status: number, message = 'It broke') =>
      server.use(
        http.get(`${BASE}${path}`, ({ request }) => {
          asked.push(new URL(request.url));
          return HttpResponse.json(
            {
              error: { name: 'Error', message },
              response: { statusCode: status },
            },
            { status },
          );
        }),
      ),
    /** Answers `POST <path>` with what a function makes of what was sent. */
    post: (
      path: string,
      answer: (sent: unknown) => { status?: number; body: object },
    ) =>
      server.use(
        http.post(`${BASE}${path}`, async ({ request }) => {
          asked.push(new URL(request.url));
          const sent = await request.text();
          const { status = 200, body } = answer(sent && JSON.parse(sent));
          return HttpResponse.json(body as JsonBodyType, { status });
        }),
      ),
    /** Never answers `GET <path>`. */
    hang: (path: string) =>
      server.use(http.get(`${BASE}${path}`, () => new Promise(() => {}))),
    /** Addresses that were asked for, in order. */
    asked,
  };
}
