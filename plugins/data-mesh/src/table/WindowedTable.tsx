import { CSSProperties, ReactNode } from 'react';
import { useRowWindow } from './useRowWindow';
import { scrollRegion } from './scrollRegion';
import styles from './table.module.css';

/** A column of a {@link WindowedTable}. */
export interface TableColumn<T> {
  id: string;
  label: string;
  /** CSS grid track, for example `minmax(0, 2fr)`. */
  width: string;
  /** Names the row for screen readers; one column of a table. */
  rowHeader?: boolean;
  /** Numbers stand at the end. */
  numeric?: boolean;
  cell: (row: T) => ReactNode;
}

/**
 * A table of any length in a scrolling region of its own: only the rows in
 * sight are in the page, screen readers are told how many there are.
 */
export function WindowedTable<T>(props: {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly TableColumn<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  rowHeight: number;
  /** How many rows there are on the server, when more than are here. */
  totalRows?: number;
  onNearEnd?: () => void;
}) {
  const { columns, rows } = props;
  const { scrollRef, items, height, measure } = useRowWindow({
    count: rows.length,
    rowHeight: props.rowHeight,
    getKey: index => props.rowKey(rows[index]),
    onNearEnd: props.onNearEnd,
  });
  const tracks: CSSProperties = {
    gridTemplateColumns: columns.map(column => column.width).join(' '),
  };

  return (
    <div
      ref={scrollRef}
      className={styles.region}
      aria-label={props.label}
      {...scrollRegion}
    >
      <div
        role="table"
        className={styles.table}
        aria-label={props.label}
        aria-rowcount={(props.totalRows ?? rows.length) + 1}
      >
        <div role="rowgroup" className={styles.head}>
          <div
            role="row"
            aria-rowindex={1}
            className={styles.row}
            style={tracks}
          >
            {columns.map(column => (
              <div
                key={column.id}
                role="columnheader"
                className={styles.columnHead}
                data-column={column.id}
                data-numeric={column.numeric || undefined}
              >
                {column.label}
              </div>
            ))}
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
              style={{ ...tracks, transform: `translateY(${item.start}px)` }}
            >
              {columns.map(column => (
                <div
                  key={column.id}
                  role={column.rowHeader ? 'rowheader' : 'cell'}
                  className={styles.cell}
                  data-column={column.id}
                  data-numeric={column.numeric || undefined}
                >
                  {column.cell(rows[item.index])}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
