import { Rollout } from './DataPolicy';
import { PolicyReading } from './PolicyReading';

/**
 * Warns of a rollout that reads as if it spared somebody and does not: whoever
 * was there before a policy can be told only from a day on, and days of grace
 * are given to what is in a baseline.
 */
export function reportRollout(
  { effectiveFrom, graceDays, existing }: Rollout,
  reading: PolicyReading,
): void {
  const isWithoutDay = effectiveFrom === undefined;
  if (isWithoutDay && existing !== 'enforce') {
    tell('existing', 'effectiveFrom');
  } else if (graceDays > 0 && existing !== 'baseline') {
    tell('graceDays', isWithoutDay ? 'both' : 'existing');
  }

  function tell(key: keyof Rollout, lacks: string): void {
    reading.findAtKey('policy-rollout-idle', `spec.rollout.${key}`, {
      key,
      lacks,
      existing,
    });
  }
}
