import { readFile } from 'node:fs/promises';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { guestSession, productEntity } from './guestSession';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** As app-config.yaml has them, and the build with it. */
const PLACES = /http:\/\/localhost:(?:3000|7007)/g;

function send(response: ServerResponse, type: string, body: string | Buffer) {
  response.writeHead(200, { 'content-type': type }).end(body);
}

/** Files of the build; every page of the app is its index.html. */
async function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
  origin: string,
) {
  const file = extname(path) ? normalize(path) : '/index.html';
  const body = await readFile(join(folder, file));
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isIndex = file === '/index.html';
  send(
    response,
    type,
    isIndex ? body.toString().replace(PLACES, origin) : body,
  );
}

async function forward(response: ServerResponse, address: string) {
  const answer = await fetch(address);
  response
    .writeHead(answer.status, { 'content-type': 'application/json' })
    .end(Buffer.from(await answer.arrayBuffer()));
}

/** A server of the app with a registry behind it. */
export interface ServedPortal {
  origin: string;
  stop(): Promise<void>;
}

/**
 * Serves the built app, the registry as it is, and sign-in and catalog in the
 * words of Backstage, all at one origin.
 *
 * @param registryUrl - base of the API of the registry
 */
export async function servePortal(
  appFolder: string,
  registryUrl: string,
): Promise<ServedPortal> {
  let origin = '';
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, search } = new URL(request.url ?? '/', origin);
    const registry = /^\/api\/data-mesh(\/.*)$/.exec(pathname);
    const entity = /\/by-name\/dataproduct\/bench\/(.+)$/i.exec(pathname);
    if (registry) {
      await forward(response, `${registryUrl}${registry[1]}${search}`);
    } else if (pathname.startsWith('/api/auth/guest/')) {
      send(response, TYPES['.json'], JSON.stringify(guestSession()));
    } else if (entity) {
      const body = JSON.stringify(productEntity(entity[1]));
      send(response, TYPES['.json'], body);
    } else if (pathname.startsWith('/api/')) {
      response.writeHead(404).end('{}');
    } else {
      await sendFile(response, appFolder, pathname, origin);
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(404);
      response.end();
    });
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
