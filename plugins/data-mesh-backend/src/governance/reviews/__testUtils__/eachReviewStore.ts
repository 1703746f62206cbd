import { TestStore } from '../../../__testUtils__/eachStore';
import { eachWaiverStore } from '../../waivers/__testUtils__/eachWaiverStore';

/** Runs tests on both databases; also what was reviewed is empty before each test. */
export function eachReviewStore(
  name: string,
  tests: (store: TestStore) => void,
): void {
  eachWaiverStore(name, store => {
    beforeEach(async () => {
      for (const table of ['review_decisions', 'review_items', 'reviews']) {
        await store.knex(table).delete();
      }
    });
    tests(store);
  });
}
