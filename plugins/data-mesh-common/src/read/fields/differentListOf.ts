import { Take } from './takes';
import { listOf } from './takes';

/**
 * A list whose entries should differ in what identifies them. The second one
 * is taken all the same: to many readers the last entry counts, to others the
 * first, so people are told.
 */
export function differentListOf<T>(
  take: Take<T>,
  keysOf: (item: T) => readonly (string | undefined)[],
): Take<T[]> {
  return (list, reading) => {
    const seen = new Map<string, number>();
    const checked: Take<T> = (node, inner) => {
      const item = take(node, inner);
      for (const key of item === undefined ? [] : keysOf(item)) {
        if (key !== undefined && key !== '') {
          const first = seen.get(key);
          if (first === undefined) {
            seen.set(key, node.start);
          } else {
            inner.findDouble(node.start, key, first);
          }
        }
      }
      return item;
    };
    return listOf(checked)(list, reading);
  };
}
