import {
  ApiRequest,
  DiscoveryLike,
  FetchLike,
  assertOk,
  sendRequest,
} from './ApiRequest';
import { RequestOptions } from './RequestOptions';

/** Sends the requests of a client, and throws where they are refused. @public */
export abstract class ApiClient {
  private readonly apis: { discoveryApi: DiscoveryLike; fetchApi: FetchLike };

  constructor(options: { discoveryApi: DiscoveryLike; fetchApi: FetchLike }) {
    this.apis = options;
  }

  /** Whatever its status. */
  protected send(
    request: ApiRequest,
    options: RequestOptions = {},
  ): Promise<Response> {
    return sendRequest(this.apis, { ...request, signal: options.signal });
  }

  protected async json<T>(
    request: ApiRequest,
    options?: RequestOptions,
  ): Promise<T> {
    return (await assertOk(await this.send(request, options))).json();
  }

  protected async text(
    request: ApiRequest,
    options?: RequestOptions,
  ): Promise<string> {
    return (await assertOk(await this.send(request, options))).text();
  }

  protected async blob(
    request: ApiRequest,
    options?: RequestOptions,
  ): Promise<Blob> {
    return (await assertOk(await this.send(request, options))).blob();
  }

  protected async done(
    request: ApiRequest,
    options?: RequestOptions,
  ): Promise<void> {
    await assertOk(await this.send(request, options));
  }
}
