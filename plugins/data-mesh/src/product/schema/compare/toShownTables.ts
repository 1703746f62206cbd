import type {
  ComparedTable,
  ListedChange,
  SchemaComparison,
  SchemaTable,
} from '@meshstage/plugin-data-mesh-common';
import { worstOf } from '../../changes/grades';
import { ShownRow } from '../ShownRow';

/** A table with what became of it and of its columns. */
export interface ShownTable extends Omit<SchemaTable, 'rows'> {
  state: ComparedTable['state'];
  /** Of the table itself. */
  changes: readonly ListedChange[];
  rows: ShownRow[];
}

/** The tables of a comparison, each column with its own changes. */
export function toShownTables({
  tables,
  changes,
}: SchemaComparison): ShownTable[] {
  const listed = (positions: readonly number[] = []) =>
    positions.flatMap(position => changes.at(position) ?? []);
  return tables.map(({ rows, changes: ofTable, ...table }) => ({
    ...table,
    changes: listed(ofTable),
    rows: rows.map(({ state, changes: ofRow, ...row }) => {
      const own = listed(ofRow);
      return {
        ...row,
        difference: { state, worst: worstOf(own), changes: own },
      };
    }),
  }));
}
