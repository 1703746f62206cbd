import { isAhead } from '../../database/isAhead';
import { DigestRow } from './verdictRows';

/**
 * Whether the instant has come at which time alone changes what is said of a
 * product: a waiver ends, say, or a grace. From then on what is kept of it is of
 * the past, for the scan and for whoever reads before the scan has been there. So
 * is what was judged at a time that is still to come, by a clock that was wrong.
 *
 * @param now - ISO 8601, UTC
 */
export function isOverdue(
  {
    next_at: next,
    evaluated_at: evaluatedAt,
  }: Pick<DigestRow, 'next_at'> & { evaluated_at: string | null },
  now: string,
): boolean {
  return (next !== null && next <= now) || isAhead(evaluatedAt, now);
}
