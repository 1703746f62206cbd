import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const directory = resolvePackagePath(
  '@meshstage/plugin-data-mesh-backend',
  'migrations',
);
const MIGRATION = '2026112201_history.js';

/** Id, kind, version and moment. */
const REVISIONS = [
  ['r3', 'DataContract', '1.1.0', 3],
  ['r1', 'DataContract', '1.0.0', 1],
  ['r2', 'DataContract', '2.0.0', 2],
  ['r4', 'DataContract', undefined, 4],
  ['r5', 'DataProduct', '2.0.0', 5],
  ['r6', 'DataProduct', '1.0.0', 6],
] as const;

describe.each(databases.eachSupportedId())('histories, %p', id => {
  it('are made of revisions from before, in the order of their acceptance', async () => {
    const knex = await databases.init(id);
    await knex.migrate.latest({ directory });
    await knex.migrate.down({ directory, name: MIGRATION });
    await knex('contents').insert({ sha256: 'a', bytes: Buffer.from('x') });
    for (const [revision_id, kind, version, moment] of REVISIONS) {
      await knex('revisions').insert({
        revision_id,
        kind,
        document_id: 'd',
        version,
        sha256: 'a',
        submission_id: 's',
        source_id: 'git',
        path: 'p',
        accepted_by: 'source:git',
        accepted_at: `2026-01-0${moment}T00:00:00.000Z`,
        model: JSON.stringify({
          lifecycle: 'active',
          version: version && { text: version, major: Number(version[0]) },
        }),
      });
    }
    await knex.migrate.latest({ directory });
    const rows = await knex('revisions')
      .orderBy('revision_id')
      .select('revision_id', 'major', 'position', 'lifecycle');
    expect(rows.map(row => [row.revision_id, row.major, row.position])).toEqual(
      [
        ['r1', 1, 1],
        ['r2', 2, 1],
        ['r3', 1, 2],
        ['r4', -1, 1],
        ['r5', -1, 1],
        ['r6', -1, 2],
      ],
    );
    expect(new Set(rows.map(row => row.lifecycle))).toEqual(
      new Set(['active']),
    );
  });
});
