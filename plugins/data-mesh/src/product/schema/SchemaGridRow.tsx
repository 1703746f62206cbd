import { KeyboardEvent, memo } from 'react';
import { SchemaColumn } from './cells';
import styles from './schema.module.css';
import { TreeCell } from './TreeCell';
import { VisibleRow } from './visibleRows';

function Row(props: {
  visible: VisibleRow;
  /** Position among all visible rows. */
  at: number;
  /** Pixels from the top of the body. */
  offset: number;
  columns: readonly SchemaColumn[];
  active: boolean;
  selected: boolean;
  onActivate: (at: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFold: (index: number, folded: boolean) => void;
}) {
  const { visible, at, columns, active } = props;
  return (
    <div
      role="row"
      data-index={at}
      data-state={visible.row.difference?.state}
      className={styles.row}
      style={{ transform: `translateY(${props.offset}px)` }}
      aria-rowindex={at + 2}
      aria-level={visible.level}
      aria-posinset={visible.position}
      aria-setsize={visible.siblings}
      aria-expanded={visible.expanded}
      aria-selected={props.selected}
      tabIndex={active ? 0 : -1}
      onClick={() => props.onActivate(at)}
      onKeyDown={props.onKeyDown}
    >
      <div role="rowheader" className={styles.cell} data-column="name">
        <TreeCell visible={visible} onFold={props.onFold} />
      </div>
      {columns.map(column => (
        <div
          key={column.id}
          role="gridcell"
          className={styles.cell}
          data-column={column.id}
        >
          {column.cell(visible.row)}
        </div>
      ))}
    </div>
  );
}

/** One row of the treegrid. */
export const SchemaGridRow = memo(Row);
