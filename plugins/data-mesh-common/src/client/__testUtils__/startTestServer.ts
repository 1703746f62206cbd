import { IncomingHttpHeaders, createServer } from 'node:http';
import { AddressInfo } from 'node:net';

/** What the server has received. */
export interface ReceivedRequest {
  method?: string;
  /** With the query. */
  path?: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What the server answers: JSON, or a text, or nothing ever. */
export interface TestAnswer {
  status: number;
  body?: unknown;
  text?: string;
  /** Answered as they are, instead of a text. */
  bytes?: Uint8Array;
  /** Of a text or bytes; `text/plain` unless told. */
  contentType?: string;
  never?: boolean;
}

/** A real HTTP server on a free port, which answers as it is told. */
export interface TestServer {
  url: string;
  answer(answer: TestAnswer): void;
  lastRequest(): ReceivedRequest;
  count(): number;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const requests: ReceivedRequest[] = [];
  let answer: TestAnswer = { status: 500 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const { method, url, headers } = request;
    const body = Buffer.concat(chunks).toString('utf8');
    requests.push({ method, path: url, headers, body });
    if (answer.never) {
      return;
    }
    const given = answer.bytes ?? answer.text;
    const type =
      answer.contentType ??
      (given === undefined ? 'application/json' : 'text/plain');
    response
      .writeHead(answer.status, { 'content-type': type })
      .end(given ?? JSON.stringify(answer.body));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answer(next) {
      answer = next;
    },
    lastRequest() {
      return requests[requests.length - 1];
    },
    count: () => requests.length,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
