import { KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { useText } from '../../i18n/useText';
import { schemaColumns } from './cells';
import { moveInTree } from './moveInTree';
import styles from './schema.module.css';
import { SchemaGridRow } from './SchemaGridRow';
import { useGridWindow } from './useGridWindow';
import { VisibleRow } from './visibleRows';

/** The columns of a table as a treegrid; only what is in sight is in the page. */
export function SchemaGrid(props: {
  label: string;
  rows: readonly VisibleRow[];
  /** Position in the rows of the table. */
  selected?: number;
  onSelect: (index: number) => void;
  onFold: (index: number, folded: boolean) => void;
  isCompared: boolean;
}) {
  const t = useText();
  const { rows, selected, onSelect, onFold, isCompared } = props;
  const columns = useMemo(
    () => schemaColumns(t, { isCompared }),
    [t, isCompared],
  );
  const [place, setPlace] = useState(0);
  const active = Math.min(place, Math.max(rows.length - 1, 0));
  const { scrollRef, height, items, takeFocusAlong } = useGridWindow(
    rows.length,
    active,
    selected !== undefined,
  );

  const activate = useCallback(
    (at: number) => {
      setPlace(at);
      onSelect(rows[at].index);
    },
    [onSelect, rows],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        activate(active);
        return;
      }
      const move = moveInTree(event.key, active, rows);
      if (!move) {
        return;
      }
      event.preventDefault();
      if ('to' in move) {
        takeFocusAlong();
        setPlace(move.to);
      } else {
        onFold(move.fold, move.folded);
      }
    },
    [activate, active, rows, onFold, takeFocusAlong],
  );

  return (
    <div
      ref={scrollRef}
      className={styles.region}
      data-beside-details={selected !== undefined || undefined}
    >
      <div
        role="treegrid"
        className={styles.grid}
        data-compared={isCompared || undefined}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row} aria-rowindex={1}>
            <div role="columnheader" className={styles.columnHead}>
              {t('schema.column.name')}
            </div>
            {columns.map(column => (
              <div
                key={column.id}
                role="columnheader"
                className={styles.columnHead}
              >
                {column.label}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height }}>
          {items.map(({ index, offset }) => (
            <SchemaGridRow
              key={rows[index].index}
              visible={rows[index]}
              at={index}
              offset={offset}
              columns={columns}
              active={index === active}
              selected={rows[index].index === selected}
              onActivate={activate}
              onKeyDown={onKeyDown}
              onFold={onFold}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
