import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { childEnvironment } from './childEnvironment.cjs';
import { commandLine } from './commandLine.cjs';
import { isInstalled } from './ensureInstalled.cjs';
import { explain } from './explain.cjs';
import { isFittingVersion } from './fittingVersion.cjs';
import { freeSpaceWarning } from './freeSpace.cjs';
import { npmSettings } from './npmSettings.cjs';
import { portTaken } from './portTaken.cjs';
import { startOptions } from './startOptions.cjs';

describe('a Node that fits', () => {
  for (const [fits, version] of [
    [true, 'v24.0.0'],
    [true, 'v22.18.0'],
    [false, 'v22.17.1'],
    [false, 'v20.20.2'],
    [false, 'v26.0.0'],
    [false, 'nothing'],
  ] as const) {
    test(`${version}: ${fits}`, () => {
      assert.equal(isFittingVersion(version), fits);
    });
  }
});

describe('the environment of children', () => {
  const env = childEnvironment(
    {
      PATH: '/usr/bin',
      HOME: '/h',
      npm_config_registry: 'https://mirror.example.org/npm/',
      npm_config_ignore_scripts: 'true',
      npm_execpath: '/npm-cli.js',
      npm_lifecycle_event: 'test',
      PROJECT_CWD: '/elsewhere',
    },
    '/node24/bin/node',
  );

  test('has the Node first on PATH and nothing of the calling npm', () => {
    assert.deepEqual(env, {
      PATH: '/node24/bin:/usr/bin',
      HOME: '/h',
      npm_config_registry: 'https://mirror.example.org/npm/',
    });
  });
});

describe('how npm reaches the registry', () => {
  const answer =
    'registry=https://mirror.example.org/npm/\ncafile=/ca.crt\nhttps-proxy=null\nproxy=null\n';

  test('is told to Yarn and Node', () => {
    assert.deepEqual(npmSettings(answer, {}), {
      YARN_NPM_REGISTRY_SERVER: 'https://mirror.example.org/npm',
      NODE_EXTRA_CA_CERTS: '/ca.crt',
    });
  });

  test('yields to what somebody named for them', () => {
    const env = { YARN_NPM_REGISTRY_SERVER: 'b', NODE_EXTRA_CA_CERTS: 'c' };
    assert.deepEqual(npmSettings(answer, env), {});
  });

  test('is nothing where npm does not answer', () => {
    assert.deepEqual(npmSettings('', {}), {});
  });
});

describe('a failed installation is explained', () => {
  for (const [expected, output] of [
    [/disk is full/, 'Error: ENOSPC: no space left on device, write'],
    [/could not be reached/, '➤ YN0001: │ RequestError: getaddrinfo EAI_AGAIN'],
    [/could not be reached/, 'npm error code ECONNREFUSED'],
    [/cafile/, 'RequestError: self-signed certificate in certificate chain'],
    [/may not be written/, "EACCES: permission denied, mkdir '/x'"],
    [
      /npm run yarn install/,
      '➤ YN0028: │ The lockfile would have been modified',
    ],
  ] as const) {
    test(output, () => {
      assert.match(explain(output) ?? '', expected);
    });
  }

  test('an unknown one is not', () => {
    assert.equal(explain('YN0002: something else'), undefined);
  });
});

describe('free space', () => {
  const gigabytes = (free: number) => () => ({
    bavail: free * 1e6,
    bsize: 1e3,
  });

  test('warns below 3 GB', () => {
    assert.match(freeSpaceWarning('/x', gigabytes(2.94)) ?? '', /only 2\.9 GB/);
  });

  test('is silent from 3 GB on', () => {
    assert.equal(freeSpaceWarning('/x', gigabytes(3)), undefined);
  });
});

describe('what is installed', () => {
  test('is up to date when complete and not older than its manifests', t => {
    const folder = mkdtempSync(join(tmpdir(), 'meshstage-scripts-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const [state, lock] = [join(folder, 'state'), join(folder, 'lock')];
    writeFileSync(lock, '');
    assert.equal(isInstalled(state, [lock]), false);
    writeFileSync(state, '');
    utimesSync(lock, 10, 10);
    utimesSync(state, 10, 10);
    assert.equal(isInstalled(state, [lock]), true);
    utimesSync(lock, 11, 11);
    assert.equal(isInstalled(state, [lock]), false);
  });
});

describe('a port', () => {
  for (const host of ['127.0.0.1', '::']) {
    test(`that is taken on ${host} is named with who has it and the way out`, async t => {
      const server = createServer();
      await new Promise<void>(resolve => server.listen(0, host, resolve));
      t.after(() => server.close());
      const { port } = server.address() as AddressInfo;
      const problem = (await portTaken(port, '--app-port')) ?? '';
      assert.match(
        problem,
        new RegExp(`^Port ${port} is taken by process ${process.pid} `),
      );
      assert.match(
        problem,
        new RegExp(`npm start -- --app-port ${port + 100}`),
      );
    });
  }

  test('that is free is no problem', async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise(resolve => server.close(resolve));
    assert.equal(await portTaken(port, '--app-port'), undefined);
  });
});

describe('the options of npm start', () => {
  test('are the ports', () => {
    assert.deepEqual(startOptions([]), { appPort: 3000, backendPort: 7007 });
    assert.deepEqual(startOptions(['--app-port', '3100']), {
      appPort: 3100,
      backendPort: 7007,
    });
  });

  for (const args of [
    ['--port', '1'],
    ['--app-port', 'x'],
    ['--app-port', '70000'],
    ['x'],
  ]) {
    test(`refuse ${args.join(' ')}`, () => {
      assert.throws(() => startOptions(args), /port/);
    });
  }
});

test('programs of packages are run through Yarn, never as an npm script', () => {
  const [, ...args] = commandLine(
    { program: 'bin', args: ['tsc', '-p', '.'] },
    ['--x'],
  );
  assert.deepEqual(args, ['run', '-B', 'tsc', '-p', '.', '--x']);
});
