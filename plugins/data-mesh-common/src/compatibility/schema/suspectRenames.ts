import { SchemaProperty } from '../../model';
import { effectiveName } from './names';

/** Names that a removed and an added property may have been one under, by position. */
export interface Suspects {
  removed: ReadonlyMap<number, string>;
  added: ReadonlyMap<number, string>;
}

/**
 * Without ids a rename looks like a removal and an addition. Where exactly one
 * removed and one added property are alike in all but the name, people are told.
 */
export function suspectRenames(
  before: readonly SchemaProperty[],
  after: readonly SchemaProperty[],
  removed: readonly number[],
  added: readonly number[],
): Suspects {
  const suspects = {
    removed: new Map<number, string>(),
    added: new Map<number, string>(),
  };
  const olds = byLikeness(before, removed);
  const news = byLikeness(after, added);
  for (const [likeness, [i, ...others]] of olds) {
    const [j, ...more] = news.get(likeness) ?? [];
    if (j !== undefined && others.length === 0 && more.length === 0) {
      suspects.removed.set(i, effectiveName(after[j]));
      suspects.added.set(j, effectiveName(before[i]));
    }
  }
  return suspects;
}

function byLikeness(
  properties: readonly SchemaProperty[],
  positions: readonly number[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const position of positions) {
    const property = properties[position];
    if (property.id === undefined) {
      const { logicalType, physicalType, required, unique, primaryKey } =
        property;
      const likeness = JSON.stringify([
        logicalType,
        physicalType,
        required,
        unique,
        primaryKey,
      ]);
      const same = found.get(likeness);
      if (same) {
        same.push(position);
      } else {
        found.set(likeness, [position]);
      }
    }
  }
  return found;
}
