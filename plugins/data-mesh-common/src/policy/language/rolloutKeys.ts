import { Existing, Rollout } from './DataPolicy';
import { into, Keys } from './readMapping';
import { count, date, oneOf } from './takes';

const EXISTING: readonly Existing[] = ['enforce', 'audit', 'baseline'];
const MOST_DAYS = 3_650;

/** Keys of `rollout`. */
export const ROLLOUT_KEYS: Keys<Partial<Rollout>> = {
  effectiveFrom: into('effectiveFrom', date),
  graceDays: into('graceDays', count(MOST_DAYS)),
  existing: into('existing', oneOf(EXISTING)),
};
