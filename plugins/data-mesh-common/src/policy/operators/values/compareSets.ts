import { Tightness } from '../Operator';
import { Key } from './keyReader';
import { WantedSet } from './WantedSet';

/** Whether fewer values are let through by the first: a smaller set is the tighter. */
export function compareSets(one: WantedSet, other: WantedSet): Tightness {
  const isInside = holdsAll(other.keys, one.keys);
  const isOutside = holdsAll(one.keys, other.keys);
  if (isInside && isOutside) {
    return 'equal';
  }
  if (isInside) {
    return 'tighter';
  }
  return isOutside ? 'looser' : 'incomparable';
}

function holdsAll(outer: ReadonlySet<Key>, inner: ReadonlySet<Key>): boolean {
  for (const key of inner) {
    if (!outer.has(key)) {
      return false;
    }
  }
  return true;
}
