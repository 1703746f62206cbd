import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../database/migrateDatabase';
import { raiseRegistryVersion } from '../database/registryVersion';

/** A store of a test: empty before each test. */
export interface TestStore {
  knex: Knex;
  /** Every row of some tables, all tables of the registry unless told. */
  rows(tables?: string[]): Promise<Record<string, unknown[]>>;
}

const TABLES = [
  'contents',
  'revisions',
  'comparisons',
  'products',
  'product_facets',
  'ports',
  'inputs',
  'contract_lines',
  'submissions',
  'submission_documents',
  'submission_waits',
];

// Machines that build many things at once are slow.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

/** Runs tests on PostgreSQL and on SQLite, each with a migrated database of its own. */
export function eachStore(name: string, tests: (store: TestStore) => void) {
  describe.each(databases.eachSupportedId())(`${name}, %p`, id => {
    const store: Partial<TestStore> = {};

    beforeAll(async () => {
      store.knex = await databases.init(id);
      await migrateDatabase(store.knex);
    });

    beforeEach(async () => {
      for (const table of [...TABLES].reverse()) {
        await store.knex?.(table).delete();
      }
      await (store.knex && raiseRegistryVersion(store.knex));
    });

    tests({
      get knex() {
        if (!store.knex) {
          throw new Error('The store is there within tests only');
        }
        return store.knex;
      },
      async rows(tables = TABLES) {
        const all: Record<string, unknown[]> = {};
        for (const table of tables) {
          all[table] = await this.knex(table).select();
        }
        return all;
      },
    });
  });
}
