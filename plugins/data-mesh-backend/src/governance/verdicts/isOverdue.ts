import { DigestRow } from './verdictRows';

/**
 * Whether the instant has come at which time alone changes what is said of a
 * product: a waiver ends, say, or a grace. From then on what is kept of it is of
 * the past, for the scan and for whoever reads before the scan has been there.
 *
 * @param now - ISO 8601, UTC
 */
export function isOverdue(
  { next_at: next }: Pick<DigestRow, 'next_at'>,
  now: string,
): boolean {
  return next !== null && next <= now;
}
