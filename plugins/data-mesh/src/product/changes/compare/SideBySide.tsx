import { useCallback, useMemo, useState } from 'react';
import { Button } from '@backstage/ui';
import type { ListedChange } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../../i18n/useText';
import { scrollRegion } from '../../../table/scrollRegion';
import { useRowWindow } from '../../../table/useRowWindow';
import { ChangeItem } from '../ChangeItem';
import styles from './compare.module.css';
import { NotePlace, PairedRow, pairedLines } from './pairedLines';
import { SideCell } from './SideCell';

const LINE_HEIGHT = 20;

/** Both texts of any length, line beside line, changes marked at their lines. */
export function SideBySide(props: {
  texts: { before: string; after: string };
  titles: { before: string; after: string };
  changes: readonly ListedChange[];
}) {
  const t = useText();
  const { texts, titles, changes } = props;
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const notes = useMemo(() => changes.map(placeOf), [changes]);
  const rows = useMemo(
    () => pairedLines(texts, notes, unfolded),
    [texts, notes, unfolded],
  );
  const unfold = useCallback(
    (key: number) => setUnfolded(current => new Set(current).add(key)),
    [],
  );
  const { scrollRef, items, height, measure } = useRowWindow({
    count: rows.length,
    rowHeight: LINE_HEIGHT,
    getKey: index => keyOf(rows[index], index),
  });

  return (
    <div
      ref={scrollRef}
      className={styles.region}
      aria-label={t('compare.label')}
      {...scrollRegion}
    >
      <div
        role="table"
        className={styles.table}
        aria-label={t('compare.label')}
        aria-rowcount={rows.length + 1}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.row}>
            <div role="columnheader">{titles.before}</div>
            <div role="columnheader">{titles.after}</div>
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height }}>
          {items.map(item => (
            <div
              key={item.key}
              ref={measure}
              data-index={item.index}
              role="row"
              aria-rowindex={item.index + 2}
              className={styles.row}
              data-kind={rows[item.index].kind}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Row row={rows[item.index]} changes={changes} onUnfold={unfold} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function Row(props: {
  row: PairedRow;
  changes: readonly ListedChange[];
  onUnfold: (key: number) => void;
}) {
  const t = useText();
  const { row, changes, onUnfold } = props;
  switch (row.kind) {
    case 'note':
      return (
        <div role="cell" aria-colspan={2} className={styles.note}>
          <ChangeItem change={changes[row.change]} />
        </div>
      );
    case 'fold':
      return (
        <div role="cell" aria-colspan={2} className={styles.fold}>
          {t('compare.fold', { count: row.lines })}
          <Button
            size="small"
            variant="tertiary"
            onPress={() => onUnfold(row.key)}
          >
            {t('compare.unfold')}
          </Button>
        </div>
      );
    default: {
      const isSame = row.state === 'same';
      const { before, after } = row;
      return (
        <>
          <SideCell side="before" line={before} other={after} isSame={isSame} />
          <SideCell side="after" line={after} other={before} isSame={isSame} />
        </>
      );
    }
  }
}

/** What was taken away is told where it stood, everything else where it stands. */
function placeOf({ at, before, after }: ListedChange): NotePlace | undefined {
  const isGone = after === undefined && before !== undefined;
  const side = isGone ? 'before' : 'after';
  const { line } = at[side];
  return line === undefined ? undefined : { side, line };
}

function keyOf(row: PairedRow, index: number): string {
  switch (row.kind) {
    case 'note':
      return `note ${row.change}`;
    case 'fold':
      return `fold ${row.key}`;
    default:
      return `${row.before?.number ?? ''}-${row.after?.number ?? ''}-${index}`;
  }
}
