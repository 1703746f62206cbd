import { MemorySource } from '../../sources/__testUtils__/MemorySource';
import { countWrites } from '../../sources/__testUtils__/createTestRunner';
import { BROKEN, policyText } from './__testUtils__/definitionTexts';
import { eachPolicyStore } from './__testUtils__/eachPolicyStore';
import { MemoryPolicies, PolicyReplica } from './__testUtils__/PolicyReplica';

function away(more: Omit<MemoryPolicies, 'source'> = {}): MemoryPolicies {
  const source = new MemorySource();
  source.error = new Error('There is no such folder');
  return { source, ...more };
}

eachPolicyStore('a source of policies that never could be read', store => {
  const start = async (sources: { [id: string]: MemoryPolicies }) =>
    await PolicyReplica.start(store.knex, sources);
  const unloaded = async (replica: PolicyReplica) =>
    (await replica.definitions.current())?.set.unloaded.map(
      ({ source, scope }) => `${source} for ${scope}`,
    );
  const company = () => ({
    source: new MemorySource({ 'a.yaml': policyText() }),
  });

  it('is an error for the products of its domain, and of nobody else', async () => {
    const replica = await start({
      company: company(),
      sales: away({ level: 'sales' }),
    });
    await replica.read('company');
    // It may answer at once, and then nothing was said of its products for nothing.
    expect(await unloaded(replica)).toBeUndefined();
    await replica.read('sales');
    expect(await unloaded(replica)).toEqual(['sales for sales']);
    expect(await replica.asked('finance')).toEqual(['P90D']);
    expect(await replica.row('sales')).toMatchObject({
      state: 'never-read',
      message: 'There is no such folder',
    });
  });

  it('tells all replicas once that it does not answer', async () => {
    const sources = { company: company(), sales: away({ level: 'sales' }) };
    const one = await start(sources);
    const other = await start(sources);
    await one.read('company');
    expect(await other.definitions.current()).toBeUndefined();
    await one.read('sales');
    expect(one.stored).toBe(2);
    const known = await other.current();
    one.now += 60_000;
    const writes = await countWrites(store.knex, () => one.read('sales'));
    expect(writes.filter(sql => sql.includes('policy_revision'))).toEqual([]);
    expect(one.stored).toBe(2);
    expect(await other.current()).toBe(known);
  });

  it('says what it asks for as soon as it is read', async () => {
    const sales = away({ level: 'sales' });
    const replica = await start({ company: company(), sales });
    await replica.read();
    sales.source.error = undefined;
    sales.source.set({ 'b.yaml': policyText('P1D', { id: 'sales.short' }) });
    replica.now += 60 * 60_000;
    await replica.read();
    expect(await unloaded(replica)).toEqual([]);
    expect(await replica.asked('sales')).toEqual(['P90D', 'P1D']);
  });

  it.each([
    ['it may hold for everybody', { level: 'global' }],
    ['a folder of it may', { level: 'sales', folders: { all: 'global' } }],
  ])('has everybody wait where %s', async (_, level) => {
    const replica = await start({ company: company(), more: away(level) });
    await replica.read();
    expect(await unloaded(replica)).toBeUndefined();
  });

  it('is one for each domain that it has a folder for', async () => {
    const folders = { hr: 'hr', more: 'hr', labs: 'labs' };
    const replica = await start({ teams: away({ level: 'sales', folders }) });
    await replica.read();
    expect(await unloaded(replica)).toEqual([
      'teams for hr',
      'teams for labs',
      'teams for sales',
    ]);
  });

  it.each(['before', 'after'])(
    'keeps no other file from what it last was, read %s it',
    async order => {
      const all = { company: company(), sales: away({ level: 'sales' }) };
      const replica = await start(all);
      for (const id of order === 'before'
        ? ['company', 'sales']
        : ['sales', 'company']) {
        await replica.read(id);
      }
      all.company.source.set({ 'a.yaml': BROKEN });
      await replica.read('company');
      expect(await unloaded(replica)).toEqual(['sales for sales']);
      expect(await replica.asked('finance')).toEqual(['P90D']);
      expect(await replica.problems()).toContain(
        'company/a.yaml policy-file-kept',
      );
    },
  );
});
