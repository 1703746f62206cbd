import { VisibleRow } from './visibleRows';

/** What a key asks for: another row to stand on, or a row to fold or unfold. */
export type TreeMove =
  | { to: number }
  | { fold: number; folded: boolean }
  | undefined;

/** Rows that a page key jumps. */
const PAGE = 12;

/**
 * Keyboard of a treegrid by rows (WAI-ARIA authoring practices): arrows up and
 * down walk, right unfolds or enters, left folds or goes to the parent.
 */
export function moveInTree(
  key: string,
  active: number,
  rows: readonly VisibleRow[],
): TreeMove {
  const last = rows.length - 1;
  const here = rows[active];
  if (!here) {
    return undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(active + 1, last) };
    case 'ArrowUp':
      return { to: Math.max(active - 1, 0) };
    case 'PageDown':
      return { to: Math.min(active + PAGE, last) };
    case 'PageUp':
      return { to: Math.max(active - PAGE, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      if (here.expanded === false) {
        return { fold: here.index, folded: false };
      }
      return here.expanded ? { to: Math.min(active + 1, last) } : undefined;
    case 'ArrowLeft': {
      if (here.expanded) {
        return { fold: here.index, folded: true };
      }
      const parent = rows.findLastIndex(
        (row, index) => index < active && row.level < here.level,
      );
      return parent >= 0 ? { to: parent } : undefined;
    }
    default:
      return undefined;
  }
}
