import type { ComparedTable, ElementState } from '../client/types';
import type { Change } from '../compatibility';
import { DataContract } from '../model';
import { flattenRows } from './compare/flattenRows';
import { layRows } from './compare/layRows';
import { nearest, Place, placesOf } from './compare/placesOf';
import { schemaTables } from './schemaTables';

/**
 * The schemas of two versions of a contract laid over each other: tables and
 * columns in the order of the new one, what was removed behind what stood
 * before it. `changes` are positions in the given list. Linear in the size of
 * both.
 *
 * @public
 */
export function comparedTables(
  before: DataContract,
  after: DataContract,
  changes: readonly Pick<Change, 'at' | 'before' | 'after'>[],
): ComparedTable[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const marks = new Map<Place, number[]>();
  const removed = new Map<Place, Place | undefined>();
  const added = new Set<Place>();
  changes.forEach((change, index) => {
    const was = old.get(change.at.before.path);
    const is = now.get(change.at.after.path);
    let place = nearest(now, change.at.after.path);
    if (was && !is && change.after === undefined) {
      removed.set(was, place);
      place = was;
    } else if (is && change.before === undefined) {
      added.add(is);
    }
    if (place) {
      const there = marks.get(place) ?? [];
      there.push(index);
      marks.set(place, there);
    }
  });

  const [oldTables, newTables] = [schemaTables(before), schemaTables(after)];
  const stateOf = (place: Place): ElementState => {
    if (added.has(place)) {
      return 'added';
    }
    return marks.has(place) ? 'changed' : 'same';
  };
  const listed = (place: Place) => {
    const found = marks.get(place);
    return found ? { changes: found } : {};
  };
  const laid = layRows({
    old: { tables: oldTables, places: old },
    now: { tables: newTables, places: now },
    removed,
    stateOf,
    listed,
  });
  const tables = newTables.map((table, i): ComparedTable => {
    const place = now.get(`schema[${i}]`);
    const state = place ? stateOf(place) : 'same';
    const rows = flattenRows(laid.now[i], state);
    const differs = rows.some(row => row.state !== 'same');
    return {
      ...table,
      ...(place && listed(place)),
      state: state === 'same' && differs ? 'changed' : state,
      rows,
    };
  });
  const gone = oldTables.flatMap((table, i): ComparedTable[] => {
    const place = old.get(`schema[${i}]`);
    return place && removed.has(place)
      ? [
          {
            ...table,
            ...listed(place),
            state: 'removed',
            rows: flattenRows(laid.old[i], 'removed'),
          },
        ]
      : [];
  });
  return [...tables, ...gone];
}
