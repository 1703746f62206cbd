import { Tightness } from '../Operator';
import { Limit } from './limitOf';

/** Of two least amounts the higher is the tighter; of two most amounts hand them in the other way round. */
export function compareLimits(one: Limit, other: Limit): Tightness {
  const place = other.place(one.written);
  if (place === undefined) {
    return 'incomparable';
  }
  if (place === 0) {
    return 'equal';
  }
  return place > 0 ? 'tighter' : 'looser';
}
