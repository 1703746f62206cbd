import { isAhead } from '../../database/isAhead';
import { SourceRow } from '../store/rows';

/**
 * Whether a source that failed is left alone for now. What a clock that was ahead has
 * put off is not put off: nobody would read it before that time.
 *
 * @param now - ISO 8601 UTC
 */
export function rests(
  {
    next_attempt_at: next,
    last_read_at: last,
  }: Pick<SourceRow, 'next_attempt_at' | 'last_read_at'>,
  now: string,
): boolean {
  return (next ?? '') > now && !isAhead(last, now);
}
