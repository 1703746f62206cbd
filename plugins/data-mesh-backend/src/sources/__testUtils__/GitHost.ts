import { createHash } from 'node:crypto';
import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { ConfigReader } from '@backstage/config';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { tarball } from './tarball';

/** What a host does instead of answering. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'hang'
  | 'half'
  | 'cut'
  | 'reset'
  | 'empty';

/**
 * A real HTTP server that holds one repository and answers as GitLab, as
 * Gitea and as a plain web server do.
 */
export class GitHost {
  readonly files = new Map<string, Uint8Array>();
  readonly requests: string[] = [];
  /** Applies to the requests whose path matches. */
  fault?: { fault: Fault; path: RegExp };
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<GitHost> {
    const server = createServer();
    const host = new GitHost(server);
    server.on('request', (req, res) => host.#handle(req, res));
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return host;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  get commit(): string {
    const hash = createHash('sha1');
    this.files.forEach((content, path) => hash.update(path).update(content));
    return hash.digest('hex');
  }

  /** The real URL readers, configured for this host as that kind of host. */
  urlReader(kind: 'gitlab' | 'gitea' | 'plain'): UrlReaderService {
    const { host, url: baseUrl } = this;
    const data: { [kind: string]: JsonObject } = {
      gitlab: {
        integrations: {
          gitlab: [{ host, baseUrl, apiBaseUrl: `${baseUrl}/api/v4` }],
        },
      },
      gitea: { integrations: { gitea: [{ host, baseUrl }] } },
      plain: { backend: { reading: { allow: [{ host }] } } },
    };
    return UrlReaders.default({
      config: new ConfigReader(data[kind]),
      logger: mockServices.logger.mock(),
    });
  }

  #handle(req: IncomingMessage, res: ServerResponse): void {
    const { pathname } = new URL(req.url ?? '/', this.url);
    this.requests.push(pathname);
    const answer = this.#answer(pathname);
    const etag =
      answer && `"${createHash('md5').update(answer).digest('hex')}"`;
    if (this.fault?.path.test(pathname)) {
      this.#fail(this.fault.fault, res, answer ?? Buffer.alloc(0));
    } else if (answer === undefined) {
      res.writeHead(404).end('not found');
    } else if (req.headers['if-none-match'] === etag) {
      res.writeHead(304).end();
    } else {
      res.writeHead(200, { ...(etag && { etag }) }).end(answer);
    }
  }

  #fail(fault: Fault, res: ServerResponse, answer: Buffer): void {
    switch (fault) {
      case 'hang':
        return;
      case 'reset':
        res.destroy();
        return;
      case 'empty':
        res.writeHead(200).end();
        return;
      case 'cut':
        res.writeHead(200).end(answer.subarray(0, answer.byteLength / 2));
        return;
      case 'half':
        res.writeHead(200, { 'content-length': answer.byteLength });
        res.write(answer.subarray(0, answer.byteLength / 2), () =>
          setTimeout(() => res.destroy(), 20),
        );
        return;
      default:
        res.writeHead(fault.status, fault.headers).end(fault.body);
    }
  }

  #answer(pathname: string): Buffer | undefined {
    const json = (value: unknown) => Buffer.from(JSON.stringify(value));
    switch (pathname) {
      case '/api/v1/repos/org/repo/git/commits/main':
        return json({ sha: this.commit });
      case '/api/v1/repos/org/repo/archive/main.tar.gz':
        return tarball('repo', this.files);
      case '/api/v4/projects/org%2Frepo':
        return json({ default_branch: 'main' });
      case '/api/v4/projects/org%2Frepo/repository/commits':
        return json([{ id: this.commit }]);
      case '/api/v4/projects/org%2Frepo/repository/archive':
        return tarball(`repo-${this.commit}`, this.files);
      default: {
        const content = this.files.get(pathname.replace(/^\/raw\//, ''));
        return content && Buffer.from(content);
      }
    }
  }
}
