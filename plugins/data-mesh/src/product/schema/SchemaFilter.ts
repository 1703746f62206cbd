import { ShownRow } from './ShownRow';

/** The questions that people ask of every schema. */
export const PLAIN_FLAGS = ['sensitive', 'undocumented', 'keys'] as const;

/** Those that they ask of two versions, too. */
export const COMPARED_FLAGS = ['changed', 'breaks', ...PLAIN_FLAGS] as const;

/** What the schema tab is narrowed down to; all that are on must hold. */
export interface SchemaFilter {
  /** Looked for in name, physical name and description, letter case aside. */
  text: string;
  sensitive: boolean;
  undocumented: boolean;
  keys: boolean;
  /** Where versions are compared: added, removed or changed. */
  changed: boolean;
  /** Where versions are compared: it breaks somebody. */
  breaks: boolean;
}

/** Words that owners use for "everybody may see it". */
const OPEN = new Set(['public', 'open', 'unclassified', 'none']);

/** Classified as anything but open, or masked. */
export function isSensitive(row: ShownRow): boolean {
  return (
    row.masking !== undefined ||
    (row.classification !== undefined &&
      !OPEN.has(row.classification.trim().toLowerCase()))
  );
}

/** Whether the filter asks for anything at all. */
export function isFiltering(filter: SchemaFilter): boolean {
  return Boolean(filter.text) || COMPARED_FLAGS.some(flag => filter[flag]);
}

/** Whether one column fits; `text` of the filter in lower case. */
export function fitsFilter(row: ShownRow, filter: SchemaFilter): boolean {
  if (filter.sensitive && !isSensitive(row)) {
    return false;
  }
  if (filter.undocumented && row.description) {
    return false;
  }
  if (filter.keys && !row.primaryKey) {
    return false;
  }
  // What is not compared has no differences to look for.
  const { difference } = row;
  if (filter.changed && difference?.state === 'same') {
    return false;
  }
  if (filter.breaks && difference && difference.worst !== 'break') {
    return false;
  }
  return (
    !filter.text ||
    [row.name, row.physicalName, row.description].some(
      text => text?.toLowerCase().includes(filter.text) ?? false,
    )
  );
}
