import { eachStore, TestStore } from '../../__testUtils__/eachStore';

/** Runs tests on both databases; also the tables of the sources are empty before each test. */
export function eachSourceStore(
  name: string,
  tests: (store: TestStore) => void,
): void {
  eachStore(name, store => {
    beforeEach(async () => {
      const { knex } = store;
      for (const table of ['registrations', 'source_documents', 'sources']) {
        await knex(table).delete();
      }
      if (await knex.schema.hasTable('backstage_backend_tasks__tasks')) {
        await knex('backstage_backend_tasks__tasks').delete();
      }
    });
    tests(store);
  });
}
