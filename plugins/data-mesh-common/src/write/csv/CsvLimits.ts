/** How much of a file may be pasted. @public */
export interface CsvLimits {
  /** Characters, 500,000 unless told. */
  characters: number;
  /** Rows below the header, 1,000 unless told. */
  rows: number;
  /** Columns, 2,000 unless told. */
  columns: number;
}

export const DEFAULT_CSV_LIMITS: CsvLimits = {
  characters: 500_000,
  rows: 1_000,
  columns: 2_000,
};
