import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { freshBundle } from './__testUtils__/freshBundle';

const PACKAGE = resolve(__dirname, '..');

interface Action {
  inputs: { [name: string]: { default: string } };
  runs: { steps: { env: { [name: string]: string }; run: string }[] };
}

interface Template {
  'data-mesh': { variables: { [name: string]: string }; script: string[] };
}

interface Comment {
  id: number;
  body: string;
}

function loadFile<T>(path: string): T {
  return load(readFileSync(join(PACKAGE, path), 'utf8')) as T;
}

/** Values of `${{ inputs.x }}`; of what GitHub knows, as it would say. */
function evaluate(
  text: string,
  inputs: Action['inputs'],
  github: { [expression: string]: string },
): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const input = inputs[expression.replace(/^inputs\./, '')];
    const value = input?.default ?? github[expression];
    if (value === undefined) {
      throw new Error(`Nobody knows ${expression}`);
    }
    return evaluate(value, inputs, github);
  });
}

/** Keeps comments as both do; they differ in addresses and verbs. */
async function serveComments(): Promise<{
  server: Server;
  api: string;
  comments: Comment[];
  requests: string[];
}> {
  const comments: Comment[] = [{ id: 1, body: 'Looks good.' }];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const { authorization, 'private-token': token } = request.headers;
    requests.push(`${request.method} ${request.url} ${authorization ?? token}`);
    const id = Number(/\/(\d+)$/.exec(request.url ?? '')?.[1]);
    const sent = Buffer.concat(chunks).toString();
    const own = comments.find(each => each.id === id);
    if (request.method === 'POST') {
      comments.push({ id: comments.length + 1, ...JSON.parse(sent) });
    } else if (request.method !== 'GET' && own) {
      Object.assign(own, JSON.parse(sent));
    }
    response.end(JSON.stringify(comments));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { server, api: `http://127.0.0.1:${port}`, comments, requests };
}

describe('templates for pull requests', () => {
  const command = `${process.execPath} ${freshBundle()}`;
  const folder = mkdtempSync(join(tmpdir(), 'data-mesh-'));
  const contract = join(folder, 'orders.odcs.yaml');
  const origin = mkdtempSync(join(tmpdir(), 'data-mesh-origin-'));
  let base: string;

  beforeAll(() => {
    const scenario = join(PACKAGE, 'scenarios', 'check-comment');
    cpSync(join(scenario, 'orders.odcs.yaml'), contract);
    cpSync(join(scenario, 'policies'), join(folder, 'policies'), {
      recursive: true,
    });
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: folder }).toString().trim();
    git('init', '-q', '-b', 'main');
    git('add', '.');
    const who = ['-c', 'user.name=Maya', '-c', 'user.email=maya@example.com'];
    git(...who, 'commit', '-q', '-m', 'Publish orders');
    base = git('rev-parse', 'HEAD');
    git('clone', '-q', '--bare', '.', origin);
    git('-C', origin, 'branch', 'release');
    git('remote', 'add', 'origin', origin);
    cpSync(join(scenario, 'orders-1.5.0.yaml'), contract);
  });
  afterAll(() =>
    [folder, origin].forEach(each =>
      rmSync(each, { recursive: true, force: true }),
    ),
  );

  function run(script: string, env: { [name: string]: string }) {
    return new Promise<{ status: number | null; output: string }>(done => {
      // As both run scripts: the first line that fails ends it.
      const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...env },
      });
      let output = '';
      child.stdout.on('data', text => (output += text));
      child.stderr.on('data', text => (output += text));
      child.on('close', status => done({ status, output }));
    });
  }

  /** What the steps of the action answer, one after the other. */
  async function runAction(
    github: { [expression: string]: string },
    env: { [name: string]: string },
  ) {
    const { inputs, runs } = loadFile<Action>('action/action.yml');
    inputs.command.default = command;
    inputs.policies.default = 'policies\n';
    inputs.files.default = 'orders.odcs.yaml\n*.odps.yaml\n';
    const said = join(folder, '.git', 'output');
    writeFileSync(said, '');
    const results = [];
    for (const step of runs.steps) {
      const [, commit = ''] =
        /^commit=(.*)$/m.exec(readFileSync(said, 'utf8')) ?? [];
      const known = { ...github, 'steps.base.outputs.commit': commit };
      const wanted = Object.entries(step.env).map(([name, value]) => [
        name,
        evaluate(value, inputs, known),
      ]);
      results.push(
        await run(step.run, {
          GITHUB_OUTPUT: said,
          ...env,
          ...Object.fromEntries(wanted),
        }),
      );
    }
    return results;
  }

  const AGAINST = 'github.event.pull_request.base.sha || github.event.before';
  const BRANCH = 'github.event.repository.default_branch';

  it('judge on GitHub, and comment once', async () => {
    const { server, api, comments, requests } = await serveComments();
    const event = join(folder, '.git', 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
    const github = {
      [AGAINST]: base,
      [BRANCH]: 'main',
      'github.token': 'secret',
    };
    const env = {
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'acme/mesh',
      GITHUB_EVENT_PATH: event,
    };
    const results = [
      ...(await runAction(github, env)),
      ...(await runAction(github, env)),
    ];
    server.close();
    expect(results.map(({ status }) => status)).toEqual([0, 1, 0, 1]);
    expect(results[1].output).toContain(
      '::error file=orders.odcs.yaml,line=18,col=9,title=Property became optional',
    );
    expect(results[1].output).toContain('(global.contract-says-why)');
    expect(comments.map(({ body }) => body.split('\n')[1])).toEqual([
      undefined,
      '## Data products and contracts',
    ]);
    const issues = '/repos/acme/mesh/issues';
    expect(requests).toEqual([
      `GET ${issues}/7/comments?per_page=100&page=1 Bearer secret`,
      `POST ${issues}/7/comments Bearer secret`,
      `GET ${issues}/7/comments?per_page=100&page=1 Bearer secret`,
      `PATCH ${issues}/comments/2 Bearer secret`,
    ]);
  }, 60_000);

  it.each([
    ['the default branch, where there was none before', '0'.repeat(40)],
    ['a branch that only the origin has', 'release'],
  ])(
    'judge by %s',
    async (_, against) => {
      const [found, judged] = await runAction(
        { [AGAINST]: against, [BRANCH]: 'release', 'github.token': '' },
        {},
      );
      expect([found.status, judged.status]).toEqual([0, 1]);
      expect(judged.output).toContain('title=Property became optional');
    },
    60_000,
  );

  it('judge on GitLab, and comment once', async () => {
    const { server, api, comments, requests } = await serveComments();
    const { variables, script } = loadFile<Template>(
      'gitlab/data-mesh.gitlab-ci.yml',
    )['data-mesh'];
    const env = {
      ...variables,
      DATA_MESH_COMMAND: command,
      DATA_MESH_POLICIES: 'policies',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_API_V4_URL: api,
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '7',
      GITLAB_TOKEN: 'secret',
    };
    const first = await run(script.join('\n'), env);
    const second = await run(script.join('\n'), env);
    server.close();
    expect([first.status, second.status]).toEqual([1, 1]);
    expect(readFileSync(join(folder, 'data-mesh.xml'), 'utf8')).toContain(
      '<testsuites name="data-mesh" tests="8" failures="3" errors="0">',
    );
    expect(readFileSync(join(folder, 'data-mesh.xml'), 'utf8')).toContain(
      'name="global.contract-says-why',
    );
    expect(comments).toHaveLength(2);
    const notes = '/projects/3/merge_requests/7/notes';
    expect(requests).toEqual([
      `GET ${notes}?per_page=100&page=1 secret`,
      `POST ${notes} secret`,
      `GET ${notes}?per_page=100&page=1 secret`,
      `PUT ${notes}/2 secret`,
    ]);
  }, 60_000);

  it('judge without a comment where none can be written', async () => {
    const env = { GITHUB_TOKEN: 'secret' };
    const line = `${command} check --against ${base} --comment . | tail -1`;
    const { output, status } = await run(line, env);
    expect(status).toBe(1);
    expect(output).toContain('No comment was written: this is no job');
    expect(output).not.toContain('secret');
  }, 60_000);
});
