import { Knex } from 'knex';
import { createFilesSource } from '../files/createFilesSource';
import { StartedSource } from '../startSources';
import { createTestRunner } from './createTestRunner';
import { startSourcesApi } from './startSourcesApi';

/** The source `git`, a folder that is followed into the real registry, and the API about it. */
export async function followFolder(options: {
  knex: Knex;
  root: string;
  writable?: boolean;
  domains?: string[];
  exclude?: string[];
}) {
  const { knex, root, writable = true, domains = ['sales'] } = options;
  const source = createFilesSource({
    root,
    include: ['**/*.yaml'],
    exclude: options.exclude ?? [],
    watch: false,
    writable,
  });
  const test = await createTestRunner({ knex, followed: source });
  test.state.access = { domains };
  const started: StartedSource = {
    configured: {
      id: 'git',
      type: 'memory',
      domains,
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
      source,
      digest: '1',
    },
    seen: test.runner.seen,
    trigger: async () => {
      await test.run();
    },
  };
  const api = startSourcesApi({ knex, started: new Map([['git', started]]) });
  await test.run();
  return { test, api };
}
