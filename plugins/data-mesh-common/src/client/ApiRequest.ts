import { NotFoundError, ResponseError } from '@backstage/errors';
import { encodePart } from '../model/encodePart';

/** Where the backend of a plugin answers; Backstage's discovery api or service. @public */
export interface DiscoveryLike {
  getBaseUrl(pluginId: string): Promise<string>;
}

/** What sends requests; Backstage's `fetchApi`, which adds who asks. @public */
export interface FetchLike {
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

/** Values of a query string; what is `undefined` is left out, lists are repeated. @public */
export type QueryValues = Record<
  string,
  string | number | boolean | readonly string[] | undefined
>;

/** One request to the data-mesh backend. @public */
export interface ApiRequest {
  /** Below `/v1`; the parts are encoded here. */
  path: readonly string[];
  method?: 'GET' | 'POST' | 'DELETE';
  query?: QueryValues;
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Sends a request and gives back the response whatever its status.
 * Paths are encoded part by part, so a name can never leave its place.
 */
export async function sendRequest(
  apis: { discoveryApi: DiscoveryLike; fetchApi: FetchLike },
  request: ApiRequest,
): Promise<Response> {
  const base = await apis.discoveryApi.getBaseUrl('data-mesh');
  const path = request.path.map(pathPart).join('/');
  const query = queryString(request.query ?? {});
  const headers = new Headers(request.headers);
  if (request.body !== undefined) {
    headers.set('content-type', 'application/json');
  }
  return apis.fetchApi.fetch(`${base}/v1/${path}${query}`, {
    method: request.method ?? 'GET',
    headers,
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    signal: request.signal,
  });
}

/** Throws `ResponseError` unless the response is a success. */
export async function assertOk(response: Response): Promise<Response> {
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return response;
}

/** A part that would lead to another path is the name of nothing. */
function pathPart(part: string): string {
  if (/^\.{0,2}$/.test(part)) {
    throw new NotFoundError(`Nothing is named '${part}'`);
  }
  return encodePart(part);
}

function queryString(values: QueryValues): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== '') {
        query.append(key, String(each));
      }
    }
  }
  const text = query.toString();
  return text && `?${text}`;
}
