import { SchemaProperty } from '../../model';
import { effectiveName } from './names';

/** Fields that went into or came out of a struct, by position, with the struct's name. */
export interface MovedFields {
  removed: ReadonlyMap<number, string>;
  added: ReadonlyMap<number, string>;
}

/**
 * Finds fields that are gone here and stand in a struct that is new here, and
 * the other way round: grouping, which no format reads across (T11).
 */
export function movedFields(
  before: readonly SchemaProperty[],
  after: readonly SchemaProperty[],
  removed: readonly number[],
  added: readonly number[],
): MovedFields {
  return {
    removed: foundIn(
      removed.map(i => [i, before[i]]),
      added.map(j => after[j]),
    ),
    added: foundIn(
      added.map(j => [j, after[j]]),
      removed.map(i => before[i]),
    ),
  };
}

function foundIn(
  fields: readonly (readonly [number, SchemaProperty])[],
  structs: readonly SchemaProperty[],
): Map<number, string> {
  const inside = new Map<string, string>();
  for (const struct of structs) {
    for (const field of struct.properties) {
      for (const mark of marksOf(field)) {
        inside.set(mark, `${effectiveName(struct)}.${effectiveName(field)}`);
      }
    }
  }
  const found = new Map<number, string>();
  for (const [position, field] of inside.size > 0 ? fields : []) {
    for (const mark of marksOf(field)) {
      const target = inside.get(mark);
      if (target !== undefined) {
        found.set(position, target);
      }
    }
  }
  return found;
}

/** The same id, or the same name and type. */
function marksOf(field: SchemaProperty): string[] {
  const { id, logicalType, physicalType } = field;
  const like = JSON.stringify([
    effectiveName(field),
    logicalType,
    physicalType,
  ]);
  return id === undefined ? [like] : [like, `id ${id}`];
}
