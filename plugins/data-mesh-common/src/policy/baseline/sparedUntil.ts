import { Rollout } from '../language/DataPolicy';
import { instantOf } from '../operators/values/instantOf';
import { DAY } from '../waiver/days';

/**
 * When what had failed before a policy came is refused like everything else, ISO
 * 8601; undefined where it is never, or always was.
 *
 * @public
 */
export function sparedUntil({
  effectiveFrom = '',
  graceDays,
  existing,
}: Rollout): string | undefined {
  const from = instantOf(effectiveFrom);
  return existing === 'baseline' && from !== undefined
    ? new Date(from + graceDays * DAY).toISOString()
    : undefined;
}
