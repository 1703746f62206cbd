import { createMockDirectory } from '@backstage/backend-test-utils';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

jest.setTimeout(180_000);

const root = resolve(__dirname, '../../..');
const directory = createMockDirectory();

it('ends a production that has the demo sign-in configured, and says what to remove', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      'src/index.ts',
      '--config',
      resolve(root, 'app-config.yaml'),
    ],
    {
      cwd: resolve(__dirname, '..'),
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        APP_CONFIG_backend_listen: '{"host":"127.0.0.1","port":0}',
        APP_CONFIG_backend_database_connection_directory: directory.path,
      },
    },
  );
  // What it has printed is the first thing to look at should this fail.
  expect({ status, end: `${stdout}${stderr}`.slice(-2_000) }).toEqual({
    status: 1,
    end: expect.stringContaining("Remove 'auth.providers.demo'"),
  });
});
