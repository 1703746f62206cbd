const NO_NUMBER = -1;

/** A major as a column that is unique even where the version has no number. */
export function majorColumn(major: number | undefined): number {
  return major ?? NO_NUMBER;
}

/** The inverse of {@link majorColumn}. */
export function fromMajorColumn(column: number): number | undefined {
  return column === NO_NUMBER ? undefined : column;
}
