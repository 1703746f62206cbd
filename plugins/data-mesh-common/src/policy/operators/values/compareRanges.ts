import { Tightness } from '../Operator';

/** How a range stands to another: `low` is where its lower end lies from the other's, `high` where its upper end does. */
export function compareRanges(
  low: number | undefined,
  high: number | undefined,
): Tightness {
  if (low === undefined || high === undefined) {
    return 'incomparable';
  }
  if (low === 0 && high === 0) {
    return 'equal';
  }
  if (low >= 0 && high <= 0) {
    return 'tighter';
  }
  return low <= 0 && high >= 0 ? 'looser' : 'incomparable';
}
