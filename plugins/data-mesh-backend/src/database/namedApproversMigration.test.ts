import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const directory = resolvePackagePath(
  '@meshstage/plugin-data-mesh-backend',
  'migrations',
);
const MIGRATION = '2026112301_named_approvers.js';
const APPROVED = {
  decided: 'approved',
  decided_by: 'user:default/bob',
  decided_at: '2026-03-02T00:00:00.000Z',
};

describe.each(databases.eachSupportedId())('named approvers, %p', id => {
  async function start() {
    const knex = await databases.init(id);
    await knex.migrate.latest({ directory });
    await knex.migrate.down({ directory, name: MIGRATION });
    for (const [waiver_id, origin, decision] of [
      ['given', 'file', APPROVED],
      ['over', 'file', { ...APPROVED, decided: 'ended' }],
      ['asked', 'file-request', APPROVED],
      ['portal', 'portal', APPROVED],
      ['override', 'override', APPROVED],
    ] as const) {
      await knex('waivers').insert({
        waiver_id,
        origin,
        ...decision,
        policy_id: 'global.tags',
        product_ref: 'dataproduct:sales/returns',
        reason: 'Because.',
        requested_by: 'user:default/ann',
        requested_at: '2026-03-01T00:00:00.000Z',
        expires: '2026-03-31',
      });
    }
    const rows = async () => await knex('waivers').orderBy('waiver_id');
    const revision = async () =>
      Number((await knex('waiver_revision').first()).revision);
    return { knex, rows, revision };
  }

  it('are asked about of what a file gives, and of nothing else', async () => {
    const { knex, rows, revision } = await start();
    const before = await revision();
    await knex.migrate.latest({ directory });
    expect(await revision()).toBeGreaterThan(before);
    const all = await rows();
    expect(
      all.map(row => [row.waiver_id, row.origin, row.decided, row.decided_by]),
    ).toEqual([
      ['asked', 'file-request', 'approved', 'user:default/bob'],
      ['given', 'file-request', 'pending', null],
      ['over', 'file', 'ended', 'user:default/bob'],
      ['override', 'override', 'approved', 'user:default/bob'],
      ['portal', 'portal', 'approved', 'user:default/bob'],
    ]);
    expect(all.filter(row => row.named_approver !== null)).toEqual([
      expect.objectContaining({
        waiver_id: 'given',
        named_approver: 'user:default/bob',
        named_at: '2026-03-02T00:00:00.000Z',
        seen_at: expect.any(String),
        unaccepted: 'unasked',
      }),
    ]);
  });

  it('are as before when it is taken back', async () => {
    const { knex, rows } = await start();
    const before = await rows();
    await knex.migrate.latest({ directory });
    await knex.migrate.down({ directory, name: MIGRATION });
    expect(await rows()).toEqual(before);
  });
});
