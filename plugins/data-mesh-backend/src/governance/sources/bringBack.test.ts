import { MemorySource } from '../../sources/__testUtils__/MemorySource';
import { policyText } from './__testUtils__/definitionTexts';
import { eachPolicyStore } from './__testUtils__/eachPolicyStore';
import { PolicyReplica } from './__testUtils__/PolicyReplica';
import { createPolicyRunner } from './createPolicyRunner';

const MINUTE = 60_000;

eachPolicyStore(
  'a source of policies that another replica took away',
  store => {
    const company = { source: new MemorySource({ 'a.yaml': policyText() }) };
    const more = {
      source: new MemorySource({
        'b.yaml': policyText('P1D', { id: 'global.b' }),
      }),
    };

    async function start() {
      const { knex } = store;
      const replica = await PolicyReplica.start(knex, { company, more });
      await replica.read();
      const { sources, logger } = replica;
      const now = () => replica.now;
      const stored = async () => {};
      const parts = { sources, knex, logger, now, random: () => 0, stored };
      const run = createPolicyRunner({ ...parts, source: sources[1] });
      const later = async (minutes: number) => {
        replica.now += minutes * MINUTE;
        await run(new AbortController().signal);
      };
      return { replica, later };
    }

    it('comes back after a while where that replica was an old one', async () => {
      const { replica, later } = await start();
      await later(0);
      await PolicyReplica.start(store.knex, { company });
      await later(1);
      await later(9);
      expect(await replica.asked()).toEqual(['P90D']);
      await later(1);
      // Nobody knows yet what it asks for, so nothing passes.
      await expect(replica.current()).rejects.toThrow(/never read/);
      await later(1);
      expect(await replica.asked()).toEqual(['P1D', 'P90D']);
    });

    it('keeps nothing from being good for those that do not have it', async () => {
      const { later } = await start();
      const other = await PolicyReplica.start(store.knex, { company });
      await later(1);
      await later(10);
      company.source.set({ 'c.yaml': policyText('P2D', { id: 'global.c' }) });
      await other.read();
      const good = await store.knex('policy_good_files').pluck('path');
      expect(good).toContain('c.yaml');
    });
  },
);
