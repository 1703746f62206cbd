import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
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

const SCENARIO = resolve(__dirname, '../../../scenarios/check-context');
const TOKEN = mockCredentials.user.token();

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name: 'sales', namespace: 'default' },
    spec: { owner: 'group:default/sales-team' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'sales-team', namespace: 'default' },
    spec: { type: 'team', children: [] },
  },
];

describe('against a registry', () => {
  const bundle = freshBundle();
  const folder = createMockDirectory();
  let backend: TestBackend;
  let portal: string;

  const check = (token: string | undefined, ...args: string[]) =>
    run(token, '--registry', ...args);

  function run(token: string | undefined, ...args: string[]) {
    return new Promise<{ status: number | null; output: string }>(done => {
      const child = spawn(process.execPath, [bundle, 'check', ...args], {
        cwd: SCENARIO,
        env: token ? { MESHSTAGE_TOKEN: token } : {},
      });
      let output = '';
      child.stdout.on('data', text => (output += text));
      child.stderr.on('data', text => (output += text));
      child.on('close', status => done({ status, output }));
    });
  }

  /** The answer once it is as it should be, or the last one. */
  async function ask(path: string, isReady: (body: object) => boolean) {
    let body: object = {};
    for (let i = 0; i < 100 && !isReady(body); i += 1) {
      const answer = await fetch(`${portal}/api/data-mesh/v1${path}`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      body = await answer.json();
      await wait(100);
    }
    return body;
  }

  beforeAll(async () => {
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
                    include: ['*.policy.yaml'],
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
    await ask('/policy-files', body => 'policySet' in body);
    const documents = ['orders.odps.yaml', 'orders.odcs.yaml'].map(path => ({
      path,
      content: readFileSync(join(SCENARIO, 'live', path), 'utf8'),
    }));
    const response = await fetch(`${portal}/api/data-mesh/v1/submissions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ documents }),
    });
    if (response.status !== 201) {
      throw new Error(`not published: ${await response.text()}`);
    }
  }, 60_000);
  afterAll(() => backend.stop());

  it('compares with the live version of a contract', async () => {
    const args = [portal, '--format', 'json', 'new/orders.odcs.yaml'];
    const { status, output } = await check(TOKEN, ...args);
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      against: `${portal}/`,
      files: [
        {
          status: 'changed',
          problems: expect.arrayContaining([
            expect.objectContaining({
              code: 'policy-denied',
              severity: 'error',
              line: expect.any(Number),
              message: expect.stringContaining(
                'orders.amount is no int any more',
              ),
            }),
          ]),
          comparison: {
            before: {
              file: 'live:orders@1.4.0',
              version: '1.4.0',
            },
            changes: [{ rule: 'L1' }, { rule: 'T1' }],
            declaredBump: 'minor',
            bumpEnough: false,
          },
        },
      ],
      fails: true,
    });
  }, 60_000);

  it('finds the live version of a product, and nothing where there is none', async () => {
    const { status, output } = await check(
      TOKEN,
      `${portal}/api/data-mesh/`,
      'live',
    );
    expect(output).toContain('live/ledger.odps.yaml: new, fine');
    expect(output).toContain('3 files against');
    expect(output).toContain('1 new, 2 unchanged. All fine.');
    expect(status).toBe(0);
  }, 60_000);

  it('says the same by the context that the registry has given', async () => {
    const query = 'contract=orders&domain=sales';
    const context = await ask(
      `/check-context?${query}`,
      body => 'hash' in body,
    );
    const path = join(folder.path, 'context.json');
    writeFileSync(path, JSON.stringify(context));
    const [served, kept] = await Promise.all(
      [
        ['--registry', portal],
        ['--context', path],
      ].map(args =>
        run(TOKEN, ...args, '--format', 'json', 'new/orders.odcs.yaml'),
      ),
    );
    const { files } = JSON.parse(served.output);
    expect(JSON.parse(kept.output).files).toEqual(files);
    expect(kept.status).toBe(1);
    writeFileSync(path, JSON.stringify({ ...context, lines: 'none' }));
    const broken = await run(TOKEN, '--context', path, 'new/orders.odcs.yaml');
    expect(broken.output).toContain('lines');
  }, 60_000);

  it('knows the sources of the registry only', async () => {
    const { status, output } = await check(
      TOKEN,
      portal,
      '--source',
      'nobody',
      'live',
    );
    expect(output).toContain('No source nobody is configured');
    expect(status).toBe(2);
  }, 60_000);

  it.each([
    [`set MESHSTAGE_TOKEN to a token of the portal.`, undefined, ''],
    ['is this the address of the backend?', TOKEN, '/elsewhere'],
  ])(
    'says: %s',
    async (expected, token, path) => {
      const { status, output } = await check(token, portal + path, 'live');
      expect(output).toContain(expected);
      expect(output).not.toContain(TOKEN);
      expect(status).toBe(2);
    },
    60_000,
  );
});
