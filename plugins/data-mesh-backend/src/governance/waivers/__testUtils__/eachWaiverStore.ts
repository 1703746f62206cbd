import { TestStore } from '../../../__testUtils__/eachStore';
import { eachVerdictStore } from '../../__testUtils__/eachVerdictStore';

/** Runs tests on both databases; also what is waived is empty before each test. */
export function eachWaiverStore(
  name: string,
  tests: (store: TestStore) => void,
): void {
  eachVerdictStore(name, store => {
    beforeEach(async () => {
      const { knex } = store;
      await knex('waiver_notices').delete();
      await knex('waivers').delete();
      await knex('waiver_revision')
        .increment('revision', 1)
        .update({ files_hash: null });
    });
    tests(store);
  });
}
