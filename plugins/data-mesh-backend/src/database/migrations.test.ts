import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import { migrateDatabase } from './migrateDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

async function tables(knex: Knex): Promise<string[]> {
  const names: { name: string }[] = isPostgres(knex)
    ? await knex('pg_tables')
        .where({ schemaname: 'public' })
        .select({ name: 'tablename' })
    : await knex('sqlite_master')
        .where({ type: 'table' })
        .whereNot('name', 'like', 'sqlite_%')
        .select('name');
  return names
    .map(({ name }) => name)
    .filter(name => !name.startsWith('knex_'))
    .sort();
}

const REGISTRY = [
  'comparisons',
  'contents',
  'contract_lines',
  'inputs',
  'ports',
  'product_facets',
  'products',
  'registry_version',
  'revisions',
  'submission_documents',
  'submission_waits',
  'submissions',
];

describe.each(databases.eachSupportedId())('migrations, %p', id => {
  it('go up, down and up again', async () => {
    const knex = await databases.init(id);
    await migrateDatabase(knex);
    const all = await tables(knex);
    expect(all).toEqual(expect.arrayContaining(REGISTRY));

    const directory = resolvePackagePath(
      '@meshstage/plugin-data-mesh-backend',
      'migrations',
    );
    await knex.migrate.rollback({ directory }, true);
    expect(await tables(knex)).toEqual([]);

    await migrateDatabase(knex);
    expect(await tables(knex)).toEqual(all);
  });
});
