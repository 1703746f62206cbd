import { SparedThen } from '../../model';
import { Rollout } from '../language/DataPolicy';
import { sparedUntil } from './sparedUntil';

/**
 * What becomes of what fails and is live when a policy comes into force;
 * undefined where it is refused on that day like everything else.
 *
 * @public
 */
export function sparesThen(rollout: Rollout): SparedThen | undefined {
  const { effectiveFrom, graceDays, existing } = rollout;
  if (existing === 'audit') {
    return effectiveFrom === undefined ? undefined : {};
  }
  const until = graceDays > 0 ? sparedUntil(rollout) : undefined;
  return until === undefined ? undefined : { until: until.slice(0, 10) };
}
