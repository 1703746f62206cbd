import { eachStore, TestStore } from '../../../__testUtils__/eachStore';

/** Runs tests on both databases; also the tables of policies are empty before each test. */
export function eachPolicyStore(
  name: string,
  tests: (store: TestStore) => void,
): void {
  eachStore(name, store => {
    beforeEach(async () => {
      const { knex } = store;
      for (const table of [
        'policy_good_files',
        'policy_files',
        'policy_sources',
        'waiver_notices',
        'waivers',
      ]) {
        await knex(table).delete();
      }
      await knex('policy_revision').increment('revision', 1);
      await knex('waiver_revision')
        .increment('revision', 1)
        .update({ files_hash: null });
      if (await knex.schema.hasTable('backstage_backend_tasks__tasks')) {
        await knex('backstage_backend_tasks__tasks').delete();
      }
    });
    tests(store);
  });
}
