import { eachStore, TestStore } from '../../__testUtils__/eachStore';

/** Tables of verdicts and of the scan, in an order in which they can be emptied. */
export const VERDICT_TABLES = [
  'policy_digests',
  'open_verdicts',
  'policy_changes',
  'daily_roll_ups',
  'trend_products',
  'policy_revisions',
  'policy_lists',
  'judged_contexts',
  'policy_baselines',
];

/** Runs tests on both databases; also what was judged is empty before each test. */
export function eachVerdictStore(
  name: string,
  tests: (store: TestStore) => void,
): void {
  eachStore(name, store => {
    beforeEach(async () => {
      const { knex } = store;
      for (const table of [...VERDICT_TABLES, 'scan_queue']) {
        await knex(table).delete();
      }
      await knex('scan_state').update({
        definitions_hash: null,
        swept_at: null,
        swept_for: null,
        rolled_up_at: null,
        stale_because: null,
      });
    });
    tests(store);
  });
}
