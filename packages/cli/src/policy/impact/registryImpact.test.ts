import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import dataMeshPlugin from '@meshstage/plugin-data-mesh-backend';
import { freshBundle } from '../../__testUtils__/freshBundle';

const SCENARIO = resolve(__dirname, '../../../scenarios/policy-impact');
const TOKEN = mockCredentials.user.token();
const POLICY = 'policies/pii-masked.policy.yaml';

const entities = ['sales', 'logistics'].flatMap(name => [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name, namespace: 'default' },
    spec: { owner: `group:default/${name}-team` },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `${name}-team`, namespace: 'default' },
    spec: { type: 'team', children: [] },
  },
]);

describe('policy impact against a registry', () => {
  const bundle = freshBundle();
  const folder = createMockDirectory();
  let backend: TestBackend;
  let portal: string;

  function run(args: string[], token: string = TOKEN) {
    return new Promise<{ status: number | null; output: string }>(done => {
      const words = [bundle, 'policy', 'impact', '--base', 'main', ...args];
      const child = spawn(process.execPath, words, {
        cwd: folder.path,
        env: { PATH: process.env.PATH, MESHSTAGE_TOKEN: token },
      });
      let output = '';
      child.stdout.on('data', text => (output += text));
      child.stderr.on('data', text => (output += text));
      child.on('close', status => done({ status, output }));
    });
  }

  function git(...args: string[]) {
    const person = ['-c', 'user.name=Maya', '-c', 'user.email=m@example.com'];
    execFileSync('git', [...person, ...args], {
      cwd: folder.path,
      stdio: 'ignore',
    });
  }

  /** Changes the policy in the working tree. */
  function edit(from: string, to: string) {
    const path = join(folder.path, POLICY);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }

  async function fetchApi(path: string, init: RequestInit = {}) {
    const response = await fetch(`${portal}/api/data-mesh/v1${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'content-type': 'application/json',
      },
    });
    return { status: response.status, body: await response.json() };
  }

  beforeAll(async () => {
    cpSync(SCENARIO, folder.path, { recursive: true });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Mask personal data');
    backend = await startTestBackend({
      features: [
        dataMeshPlugin,
        mockServices.rootConfig.factory({
          data: {
            dataMesh: {
              governance: {
                sources: {
                  company: {
                    type: 'files',
                    level: 'global',
                    root: join(SCENARIO, 'policies'),
                    include: ['*.yaml'],
                  },
                },
              },
            },
          },
        }),
        catalogServiceMock.factory({ entities }),
        mockServices.httpAuth.factory({
          defaultCredentials: mockCredentials.none(),
        }),
      ],
    });
    portal = `http://localhost:${backend.server.port()}`;
    for (let i = 0; i < 100; i += 1) {
      if ('policySet' in (await fetchApi('/policy-files')).body) {
        break;
      }
      await wait(100);
    }
    const paths = ['customers.odps.yaml', 'customers.odcs.yaml'];
    const documents = paths.map(path => ({
      path,
      content: readFileSync(join(SCENARIO, 'products', path), 'utf8'),
    }));
    const { status, body } = await fetchApi('/submissions', {
      method: 'POST',
      body: JSON.stringify({ documents }),
    });
    if (status !== 201) {
      throw new Error(`not published: ${JSON.stringify(body)}`);
    }
  }, 60_000);
  afterAll(() => backend.stop());
  beforeEach(() => git('checkout', '-q', '.'));

  it('tells which products of the registry flip', async () => {
    edit('in: [pii]', 'in: [pii, confidential]');
    const { status, output } = await run(['--registry', portal, 'policies']);
    expect(output).toContain(
      'dataproduct:sales/customers (group:default/sales-team)\n  fails now, was not concerned before; publishing would be refused: Personal data is masked [global.pii-masked]\n    customers.odcs.yaml: customers.email identifies persons and is not masked\n',
    );
    expect(output).toContain('loses a level: none, bronze before: Trust');
    expect(output).toContain('sales: 1 product, 1 fails now, 1 loses a level');
    expect(output).toContain('1 of 1 product flips');
    expect(output).toContain(`Asked: ${portal}/`);
    expect(status).toBe(1);
    const { body } = await fetchApi('/governance/policies/global.pii-masked');
    expect(body.text).toContain('in: [pii] }');
  }, 60_000);

  it('fails on what is asked for, and says what is wrong with a file', async () => {
    edit('in: [pii]', 'in: [pii, confidential]');
    const args = ['--registry', portal, '--source', 'company'];
    const never = await run([...args, '--fail-on', 'never', 'policies']);
    expect(never.status).toBe(0);
    edit('masking:', 'maskin:');
    const broken = await run([...args, '--format', 'github', 'policies']);
    expect(broken.output).toContain(`::error file=${POLICY},line=14`);
    expect(broken.status).toBe(1);
  }, 60_000);

  it('says which file is no text, and what that does to products', async () => {
    const path = join(folder.path, 'policies/bytes.policy.yaml');
    writeFileSync(path, Buffer.from([0x81, 0x82]));
    const { status, output } = await run(['--registry', portal, 'policies']);
    rmSync(path);
    expect(output).toContain(
      'policies/bytes.policy.yaml: error: The file is there and cannot be read: it is no text in UTF-8. [policy-file-unreadable]\n',
    );
    expect(output.match(/error: /g)).toHaveLength(1);
    expect(output).toContain('is unknown now, was not asked before');
    expect(status).toBe(1);
  }, 60_000);

  it('asks nobody where no file has changed', async () => {
    const { status, output } = await run(['--registry', portal, 'policies']);
    expect(output).toContain('No file has changed');
    expect(status).toBe(0);
  }, 60_000);

  it('says that a folder is not the root of the source', async () => {
    edit('in: [pii]', 'in: [pii, confidential]');
    const { output } = await run(['--registry', portal, '.']);
    expect(output).toContain('is the folder the root of the source?');
  }, 60_000);

  it.each([
    [
      "has no source of policies 'other'; there are: company",
      ['--source', 'other'],
      TOKEN,
    ],
    ['set MESHSTAGE_TOKEN to a token of the portal', [], ''],
  ])(
    'cannot run: %s',
    async (expected, args, token) => {
      edit('in: [pii]', 'in: [pii, confidential]');
      const words = ['--registry', portal, ...args, 'policies'];
      const { status, output } = await run(words, token);
      expect(output).toContain(expected);
      expect(status).toBe(2);
    },
    60_000,
  );
});
