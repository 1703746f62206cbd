import { SchemaProperty } from '../../model';

/** A property that says what a column holds, and the way to it. */
export interface ColumnPart {
  property: SchemaProperty;
  /** `''` for the column itself, else `items.`, `map.value.`, `items.items.`. */
  at: string;
}

/**
 * A column with the elements, keys and values that it holds: they have no name
 * of their own, and what is said of them is said of the column.
 */
export function partsOf(column: SchemaProperty): readonly ColumnPart[] {
  const parts: ColumnPart[] = [{ property: column, at: '' }];
  // Grows while it is walked.
  for (const { property, at } of parts) {
    const { items, map } = property;
    if (items) {
      parts.push({ property: items, at: `${at}items.` });
    }
    if (map?.key) {
      parts.push({ property: map.key, at: `${at}map.key.` });
    }
    if (map?.value) {
      parts.push({ property: map.value, at: `${at}map.value.` });
    }
  }
  return parts;
}
