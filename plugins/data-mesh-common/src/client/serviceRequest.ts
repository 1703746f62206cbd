import {
  assertOk,
  DiscoveryLike,
  FetchLike,
  QueryValues,
  sendRequest,
} from './ApiRequest';

/** One page of a feed, asked for by a plugin with its token. */
export async function serviceRequest<T>(
  apis: { discovery: DiscoveryLike; fetch: FetchLike['fetch'] },
  request: { path: string; query: QueryValues },
  options: { token: string; signal?: AbortSignal },
): Promise<T> {
  const { discovery, fetch: send } = apis;
  const response = await sendRequest(
    { discoveryApi: discovery, fetchApi: { fetch: send } },
    {
      path: [request.path],
      query: request.query,
      headers: { authorization: `Bearer ${options.token}` },
      signal: options.signal,
    },
  );
  return (await assertOk(response)).json();
}
