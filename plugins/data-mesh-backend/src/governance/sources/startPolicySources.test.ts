import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { GitHost } from '../../sources/__testUtils__/GitHost';
import { testScheduler } from '../../sources/__testUtils__/testScheduler';
import {
  BROKEN,
  overlayText,
  policyText,
} from './__testUtils__/definitionTexts';
import { eachPolicyStore } from './__testUtils__/eachPolicyStore';
import { readPolicySourceConfigs } from './config/readPolicySourceConfigs';
import {
  createGovernanceDefinitions,
  ServedGovernance,
} from './createGovernanceDefinitions';
import { startPolicySources } from './startPolicySources';

// So long that only the watching of the folder can be quick enough.
const schedule = { frequency: { hours: 1 }, timeout: { minutes: 1 } };

eachPolicyStore('startPolicySources', store => {
  const folder = createMockDirectory();
  const replicas: { stop(): Promise<void> }[] = [];

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(replica => replica.stop()));
  });

  async function start(
    configured: JsonObject,
    urlReader: UrlReaderService = mockServices.urlReader.mock(),
  ): Promise<ServedGovernance> {
    const { knex } = store;
    const { stop, ...services } = testScheduler(knex);
    replicas.push({ stop });
    const config = new ConfigReader({
      dataMesh: { governance: { sources: configured } },
    });
    const sources = readPolicySourceConfigs({ config, urlReader });
    const clock = { now: Date.now, random: Math.random };
    const stored = async () => {};
    await startPolicySources({ ...services, ...clock, knex, sources, stored });
    return createGovernanceDefinitions({ knex, sources });
  }

  async function asked(of: ServedGovernance, domain: string) {
    const set = (await of.current())?.set;
    return (set?.byDomain.get(domain) ?? set?.everywhere)?.flatMap(
      ({ assert }) => assert.map(each => 'wanted' in each && each.wanted),
    );
  }

  /** What is asked of products of sales, once it is what is expected or time is over. */
  async function until(of: ServedGovernance, expected: string[]) {
    for (let i = 0; i < 150; i += 1) {
      const now = await asked(of, 'sales');
      if (JSON.stringify(now) === JSON.stringify(expected)) {
        break;
      }
      await wait(100);
    }
    return await asked(of, 'sales');
  }

  const company = () => ({
    type: 'files',
    level: 'global',
    folders: { sales: { domain: 'sales' } },
    root: folder.resolve('policies'),
    include: ['**/*.yaml'],
    schedule,
  });

  it('follows a folder, the same on two replicas and after a restart', async () => {
    folder.setContent({
      policies: {
        'a.yaml': policyText(),
        sales: { 'b.yaml': overlayText('P30D') },
      },
    });
    const one = await start({ company: company() });
    const other = await start({ company: company() });
    expect(await until(one, ['P90D', 'P30D'])).toEqual(['P90D', 'P30D']);
    expect(await until(other, ['P90D', 'P30D'])).toEqual(['P90D', 'P30D']);
    const a = folder.resolve('policies/a.yaml');
    await writeFile(a, policyText('P60D'));
    expect(await until(other, ['P60D', 'P30D'])).toEqual(['P60D', 'P30D']);

    await writeFile(a, BROKEN);
    for (let i = 0; i < 150; i += 1) {
      if ((await one.current())?.problems.length) {
        break;
      }
      await wait(100);
    }
    await Promise.all(replicas.splice(0).map(replica => replica.stop()));
    await rm(folder.resolve('policies'), { recursive: true });
    const again = await start({ company: company() });
    expect(await asked(again, 'sales')).toEqual(['P60D', 'P30D']);
    expect((await again.current())?.problems).toEqual([
      expect.objectContaining({ path: 'a.yaml' }),
      expect.objectContaining({ path: 'a.yaml' }),
    ]);
  });

  it('reads what stands at a URL', async () => {
    const host = await GitHost.start();
    try {
      host.files.set('own.yaml', Buffer.from(policyText()));
      host.files.set('repo/x.yaml', Buffer.from('not asked for'));
      const url = `${host.url}/raw/own.yaml`;
      const own = { type: 'url', level: 'global', url, schedule };
      const definitions = await start({ own }, host.urlReader('plain'));
      expect(await until(definitions, ['P90D'])).toEqual(['P90D']);
      host.fault = { fault: { status: 503 }, path: /./ };
      const again = await start({ own }, host.urlReader('plain'));
      expect(await asked(again, 'sales')).toEqual(['P90D']);
    } finally {
      await host.stop();
    }
  });

  it('reads a folder of a git host', async () => {
    const host = await GitHost.start();
    try {
      host.files.set('mesh/a.yaml', Buffer.from(policyText()));
      host.files.set('mesh/sales/b.yaml', Buffer.from(overlayText('P7D')));
      const remote = {
        type: 'url',
        level: 'global',
        folders: { sales: { domain: 'sales' } },
        url: `${host.url}/org/repo/src/branch/main/mesh`,
        include: '**/*.yaml',
        schedule,
      };
      const definitions = await start({ remote }, host.urlReader('gitea'));
      expect(await until(definitions, ['P90D', 'P7D'])).toEqual([
        'P90D',
        'P7D',
      ]);
      expect(await asked(definitions, 'hr')).toEqual(['P90D']);
    } finally {
      await host.stop();
    }
  });
});
