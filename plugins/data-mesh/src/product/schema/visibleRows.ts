import { fitsFilter, isFiltering, SchemaFilter } from './SchemaFilter';
import { ShownRow } from './ShownRow';

/** A row of the tree that is to be seen, with its place for screen readers. */
export interface VisibleRow {
  /** Position in the rows of the table. */
  index: number;
  row: ShownRow;
  /** 1 at the top, as `aria-level` counts. */
  level: number;
  /** Absent where there is nothing to unfold. */
  expanded?: boolean;
  /** 1-based position among the visible siblings. */
  position: number;
  siblings: number;
}

/** Rows that fit, and their ancestors, so that each stands in its place. */
function rowsThatFit(
  rows: readonly ShownRow[],
  filter: SchemaFilter,
): Set<number> {
  const kept = new Set<number>();
  const lowered = { ...filter, text: filter.text.trim().toLowerCase() };
  rows.forEach((row, index) => {
    if (!fitsFilter(row, lowered)) {
      return;
    }
    let at: number | undefined = index;
    while (at !== undefined && !kept.has(at)) {
      kept.add(at);
      at = rows[at].parent;
    }
  });
  return kept;
}

/**
 * The rows to show, parents before children, in one pass whatever the number
 * of columns. While a filter is on, the way to every hit is unfolded.
 */
export function visibleRows(
  rows: readonly ShownRow[],
  filter: SchemaFilter,
  unfolded: ReadonlySet<number>,
): VisibleRow[] {
  const filtering = isFiltering(filter);
  const kept = filtering ? rowsThatFit(rows, filter) : undefined;
  const parents = new Set<number>();
  rows.forEach((row, index) => {
    if (row.parent !== undefined && (!kept || kept.has(index))) {
      parents.add(row.parent);
    }
  });

  const shown = new Set<number>();
  const visible: VisibleRow[] = [];
  const siblings = new Map<number, number>();
  rows.forEach((row, index) => {
    const { parent } = row;
    const open =
      parent === undefined ||
      (shown.has(parent) && (filtering || unfolded.has(parent)));
    if (!open || (kept && !kept.has(index))) {
      return;
    }
    shown.add(index);
    const position = (siblings.get(parent ?? -1) ?? 0) + 1;
    siblings.set(parent ?? -1, position);
    visible.push({
      index,
      row,
      level: row.depth + 1,
      ...(parents.has(index) && { expanded: filtering || unfolded.has(index) }),
      position,
      siblings: 0,
    });
  });
  for (const row of visible) {
    row.siblings = siblings.get(row.row.parent ?? -1) ?? 1;
  }
  return visible;
}
