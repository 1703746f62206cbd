import type {
  ElementState,
  Grade,
  ListedChange,
  SchemaRow,
} from '@meshstage/plugin-data-mesh-common';

/** A column; where versions are compared, with what became of it. */
export interface ShownRow extends SchemaRow {
  /** Absent where nothing is compared. */
  difference?: {
    state: ElementState;
    /** For readers, old data and pipeline together. */
    worst: Grade;
    changes: readonly ListedChange[];
  };
}
