import { createServer, RequestListener, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { shownUrl, urlSource } from './urlSource';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(address: string): Promise<string> {
  return Buffer.from(await urlSource(address).read()).toString();
}

describe('documents on the web', () => {
  afterAll(() => servers.forEach(server => server.closeAllConnections()));
  afterAll(() => servers.forEach(server => server.close()));

  it('are read over redirects, with the user for the first origin only', async () => {
    const other = await serve((request, response) =>
      response.end(`other ${request.headers.authorization}`),
    );
    const host = await serve((request, response) => {
      if (request.url === '/a') {
        response.writeHead(302, { location: '/b' }).end();
      } else if (request.url === '/b') {
        response.end(request.headers.authorization);
      } else {
        response.writeHead(301, { location: `http://${other}/` }).end();
      }
    });
    const basic = `Basic ${Buffer.from('maya:s/e').toString('base64')}`;
    expect(await read(`http://maya:s%2Fe@${host}/a`)).toBe(basic);
    expect(await read(`http://maya:s%2Fe@${host}/c`)).toBe('other undefined');
  });

  it('have no secrets in their names', () => {
    const address = 'https://maya:secret@a.example/b.yaml?sig=secret#secret';
    expect(urlSource(address).name).toBe('https://a.example/b.yaml?...');
    expect(shownUrl(new URL('http://a.example'))).toBe('http://a.example/');
  });

  it.each([
    ['the answer was 404', 404, '/'],
    ['it leads on more than 5 times', 302, '/again'],
    ['it leads to something that is no document', 302, 'file:///etc/hosts'],
  ])('say that %s', async (expected, status, location) => {
    const host = await serve((_, response) => {
      response.writeHead(status, { location }).end('x');
    });
    await expect(read(`http://maya:secret@${host}/`)).rejects.toThrow(
      `Cannot read http://${host}/: ${expected}.`,
    );
  });

  it('are read up to one byte more than a document may have', async () => {
    const host = await serve((_, response) => {
      const more = (): boolean =>
        response.write(Buffer.alloc(1 << 20)) && more();
      response.on('drain', more);
      more();
    });
    const bytes = await urlSource(`http://${host}/`).read();
    expect(bytes.byteLength).toBe(5 * 1024 * 1024 + 1);
  });
});
