import { countWrites } from '../../sources/__testUtils__/createTestRunner';
import { MemorySource } from '../../sources/__testUtils__/MemorySource';
import {
  BROKEN,
  joined,
  overlayText,
  policyText,
  scorecardText,
  waiverText,
} from './__testUtils__/definitionTexts';
import { eachPolicyStore } from './__testUtils__/eachPolicyStore';
import { PolicyReplica } from './__testUtils__/PolicyReplica';

const BOB = 'user:default/bob';

eachPolicyStore('createPolicyRunner', store => {
  it('knows nothing before each source was read', async () => {
    const { knex } = store;
    const company = { source: new MemorySource({ 'a.yaml': policyText() }) };
    const sales = {
      source: new MemorySource({ 'b.yaml': overlayText('P30D') }),
      level: 'sales',
    };
    const replica = await PolicyReplica.start(knex, { company, sales });
    expect(await replica.definitions.current()).toBeUndefined();
    await replica.read('sales');
    expect(await replica.definitions.current()).toBeUndefined();
    await replica.read('company');
    expect(await replica.asked('sales')).toEqual(['P90D', 'P30D']);
    expect(await replica.asked('hr')).toEqual(['P90D']);
    expect(await replica.problems()).toEqual([]);
  });

  it('has an empty set without any source', async () => {
    const replica = await PolicyReplica.start(store.knex, {});
    expect((await replica.current()).set.everywhere).toEqual([]);
  });

  it('tells that something else is asked, once it is, and not of what stays', async () => {
    const source = new MemorySource({ 'a.yaml': policyText() });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    await replica.read();
    expect(replica.stored).toBe(1);
    await replica.read();
    source.error = new Error('It is away');
    await replica.read();
    expect(replica.stored).toBe(1);
  });

  it('keeps a broken file in force, also after a restart and on another replica', async () => {
    const { knex } = store;
    const text = joined(policyText(), waiverText(BOB), scorecardText());
    const source = new MemorySource({ 'a.yaml': text });
    const first = await PolicyReplica.start(knex, { company: { source } });
    await first.read();
    const before = (await first.current()).set.hash;
    source.set({ 'a.yaml': BROKEN });
    const other = await PolicyReplica.start(knex, { company: { source } });
    await first.read();
    await PolicyReplica.start(knex, { company: { source } });
    const restarted = await PolicyReplica.start(knex, { company: { source } });
    for (const replica of [first, other, restarted]) {
      const current = await replica.current();
      expect(current.set.hash).toBe(before);
      expect(current.waivers).toHaveLength(1);
      expect(current.scorecards).toHaveLength(1);
      expect(await replica.problems()).toContain(
        'company/a.yaml policy-file-kept',
      );
    }
    // Also when something else was read meanwhile.
    source.set({ 'b.yaml': policyText('P1D', { id: 'global.b' }) });
    await restarted.read();
    expect(await first.asked()).toEqual(['P1D', 'P90D']);
    source.set({ 'a.yaml': policyText('P60D') });
    await other.read();
    expect(await first.asked()).toEqual(['P1D', 'P60D']);
    expect((await first.current()).scorecards).toEqual([]);
    expect(await first.problems()).toEqual([]);
  });

  it('stops nothing for one broken file', async () => {
    const source = new MemorySource({
      'a.yaml': policyText(),
      'b.yaml': BROKEN,
      'c.yaml': '\0',
    });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    await replica.read();
    expect(await replica.asked()).toEqual(['P90D']);
    expect((await replica.current()).set.unloaded).toEqual([
      { source: 'company', path: 'b.yaml', scope: 'global' },
      { source: 'company', path: 'c.yaml', scope: 'global' },
    ]);
  });

  it('changes nothing when a source cannot be read, and tells of it', async () => {
    const source = new MemorySource({ 'a.yaml': policyText() });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    await replica.read();
    source.error = new Error('The host is away');
    await replica.read();
    expect(await replica.asked()).toEqual(['P90D']);
    expect(await replica.row('company')).toMatchObject({
      state: 'failing',
      message: 'The host is away',
      failures: 1,
      next_attempt_at: '2026-11-22T12:00:30.000Z',
      last_success_at: '2026-11-22T12:00:00.000Z',
    });
    source.error = undefined;
    await replica.read();
    expect((await replica.row('company'))?.state).toBe('failing');
    replica.now += 60_000;
    await replica.read();
    expect(await replica.row('company')).toMatchObject({
      state: 'ok',
      message: null,
      failures: 0,
    });
  });

  it('waits for no time that a clock which was ahead has put off', async () => {
    const source = new MemorySource({ 'a.yaml': policyText() });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    const { now } = replica;
    replica.now += 4 * 365 * 86_400_000;
    await replica.read();
    source.error = new Error('The host is away');
    await replica.read();
    source.error = undefined;
    replica.now = now;
    await replica.read();
    expect(await replica.row('company')).toMatchObject({
      state: 'ok',
      last_read_at: new Date(now).toISOString(),
      last_success_at: new Date(now).toISOString(),
    });
  });

  it('tells when it was read last, also after a clock that was ahead', async () => {
    const source = new MemorySource({ 'a.yaml': policyText() });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    const { now } = replica;
    replica.now += 4 * 365 * 86_400_000;
    await replica.read();
    replica.now = now;
    await replica.read();
    expect((await replica.row('company'))?.last_read_at).toBe(
      new Date(now).toISOString(),
    );
  });

  it.each(['nothing', 'a path outside', 'one path twice'])(
    'concludes nothing from %s',
    async what => {
      const source = new MemorySource({ 'a.yaml': policyText() });
      const replica = await PolicyReplica.start(store.knex, {
        company: { source },
      });
      await replica.read();
      if (what === 'nothing') {
        source.documents.clear();
      } else if (what === 'a path outside') {
        source.set({ '../b.yaml': BROKEN });
      } else {
        source.unreadable.set('a.yaml', 'it is there twice');
      }
      await replica.read();
      expect(await replica.asked()).toEqual(['P90D']);
      expect((await replica.row('company'))?.state).toBe('failing');
    },
  );

  it('keeps a source that never could be read unknown, and says why', async () => {
    const source = new MemorySource();
    source.error = new Error('There is no such folder');
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    await replica.read();
    expect(await replica.definitions.current()).toBeUndefined();
    expect(await replica.row('company')).toMatchObject({
      state: 'never-read',
      message: 'There is no such folder',
    });
  });

  it('keeps a file that cannot be read as it was', async () => {
    const source = new MemorySource({
      'a.yaml': policyText(),
      'b.yaml': policyText('P1D', { id: 'global.b' }),
    });
    const replica = await PolicyReplica.start(store.knex, {
      company: { source },
    });
    await replica.read();
    source.documents.delete('a.yaml');
    source.unreadable.set('a.yaml', 'it is a pipe');
    await replica.read();
    expect(await replica.asked()).toEqual(['P1D', 'P90D']);
    expect(await replica.problems()).toEqual([
      'company/a.yaml policy-file-unreadable',
      'company/a.yaml policy-file-kept',
    ]);
    source.unreadable.clear();
    await replica.read();
    expect(await replica.asked()).toEqual(['P1D']);
  });

  it('writes nothing and compiles nothing again while nothing changes', async () => {
    const { knex } = store;
    const source = new MemorySource({ 'a.yaml': policyText() });
    const replica = await PolicyReplica.start(knex, { company: { source } });
    await replica.read();
    const before = await replica.current();
    expect(await countWrites(knex, () => replica.read())).toEqual([]);
    expect(await replica.current()).toBe(before);
    source.etag = 'e1';
    await replica.read();
    await replica.read();
    expect(source.readings).toEqual([undefined, undefined, undefined, 'e1']);
    expect(await replica.current()).toBe(before);
  });

  it('lets a source go that is configured no more', async () => {
    const { knex } = store;
    const company = { source: new MemorySource({ 'a.yaml': policyText() }) };
    const more = {
      source: new MemorySource({
        'b.yaml': policyText('P1D', { id: 'global.b' }),
      }),
    };
    const first = await PolicyReplica.start(knex, { company, more });
    await first.read();
    const second = await PolicyReplica.start(knex, { company });
    expect(await second.asked()).toEqual(['P90D']);
    expect(await knex('policy_files').select('path')).toEqual([
      { path: 'a.yaml' },
    ]);
    // The other one ends soon, and does not bring it back.
    await first.read();
    expect(await first.asked()).toEqual(['P90D']);
    expect(await second.asked()).toEqual(['P90D']);
  });

  it('takes a level that was changed, also of a source that is away', async () => {
    const { knex } = store;
    const text = policyText('P9D', { id: 'sales.raw-retention' });
    const source = new MemorySource({ 'own/a.yaml': text });
    const folders = { own: 'sales' };
    const first = await PolicyReplica.start(knex, {
      company: { source, folders },
    });
    await first.read();
    expect(await first.asked('sales')).toEqual(['P9D']);
    expect(await first.asked('hr')).toEqual([]);
    source.error = new Error('away');
    const moved = await PolicyReplica.start(knex, {
      company: { source, level: 'hr', digest: '2' },
    });
    await moved.read();
    expect(await moved.asked('sales')).toEqual([]);
    expect(await moved.problems()).toEqual(['company/own/a.yaml policy-scope']);
  });

  it('loses nothing when two replicas store at the same time', async () => {
    const { knex } = store;
    const ids = Array.from({ length: 6 }, (_, i) => `s${i}`);
    const sources = Object.fromEntries(
      ids.map(id => [
        id,
        {
          source: new MemorySource({
            'a.yaml': policyText('P1D', { id: `global.${id}` }),
          }),
        },
      ]),
    );
    const replicas = await Promise.all(
      [1, 2].map(() => PolicyReplica.start(knex, sources)),
    );
    await Promise.all(ids.map((id, i) => replicas[i % 2].read(id)));
    expect(await replicas[0].asked()).toHaveLength(ids.length);
    expect((await replicas[0].current()).hash).toBe(
      (await replicas[1].current()).hash,
    );
    expect(await knex('policy_good_files').select()).toHaveLength(ids.length);
  });
});
