import { Duration } from '@marcbachmann/cel-js/evaluator';
import { quoted } from '../../model/quoted';
import { durationOf } from '../../slo';

/** Ten thousand years, which stand for what has no end. */
const LONGEST = 315_576_000_000;

/** Seconds as CEL has them. */
export function celDuration(seconds: number): Duration {
  return Duration.fromMilliseconds(
    Math.round(Math.min(seconds, LONGEST) * 1000),
  );
}

/** A duration with its unit, `P90D` or `3 months`. */
export function daysOf(text: string): Duration | { error: string } {
  const seconds = durationOf(text);
  return seconds === undefined
    ? {
        error: `${quoted(text)} is no duration; write P90D, 90d or 3 months.`,
      }
    : celDuration(seconds);
}
