import type { SchemaRow } from '@meshstage/plugin-data-mesh-common';

/** What the schema tab is narrowed down to; all that are on must hold. */
export interface SchemaFilter {
  /** Looked for in name, physical name and description, letter case aside. */
  text: string;
  sensitive: boolean;
  undocumented: boolean;
  keys: boolean;
}

/** Words that owners use for "everybody may see it". */
const OPEN = new Set(['public', 'open', 'unclassified', 'none']);

/** Classified as anything but open, or masked. */
export function isSensitive(row: SchemaRow): boolean {
  return (
    row.masking !== undefined ||
    (row.classification !== undefined &&
      !OPEN.has(row.classification.trim().toLowerCase()))
  );
}

/** Whether the filter asks for anything at all. */
export function isFiltering(filter: SchemaFilter): boolean {
  return Boolean(
    filter.text || filter.sensitive || filter.undocumented || filter.keys,
  );
}

/** Whether one column fits; `text` of the filter in lower case. */
export function fitsFilter(row: SchemaRow, filter: SchemaFilter): boolean {
  if (filter.sensitive && !isSensitive(row)) {
    return false;
  }
  if (filter.undocumented && row.description) {
    return false;
  }
  if (filter.keys && !row.primaryKey) {
    return false;
  }
  return (
    !filter.text ||
    [row.name, row.physicalName, row.description].some(
      text => text?.toLowerCase().includes(filter.text) ?? false,
    )
  );
}
