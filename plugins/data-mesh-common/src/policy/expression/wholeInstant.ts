import { quoted } from '../../model/quoted';
import { instantOf } from '../operators/values/instantOf';

/**
 * What `timestamp` is for the library while an expression is compiled. Its own
 * hands texts to the machine, for which `2026-01-31T00:00:00.0` is another
 * instant in every time zone.
 */
export const INSTANT = 'instant';

const WHOLE =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** An instant with its time and zone. */
export function wholeInstant(text: string): Date | { error: string } {
  const instant = WHOLE.test(text) ? instantOf(text) : undefined;
  return instant === undefined
    ? {
        error: `${quoted(
          text,
        )} is no instant; write it whole, as in "2026-01-31T00:00:00Z".`,
      }
    : new Date(instant);
}
