/** What a spreadsheet takes for the begin of a formula, also in its full-width form. */
const SIGNS = '=+\\-@\uff1d\uff0b\uff0d\uff20';
const FORMULA = new RegExp(`^\\s*[${SIGNS}\t\r]`, 'u');

/**
 * Where a spreadsheet begins a new cell whose list separator is no comma, as in
 * most of Europe: to it the quotes of a line end after its first cell.
 */
const CELL_WITHIN = new RegExp(`([;\r\n])(?=[ ]*[${SIGNS}])`, 'gu');

/** A line of CSV by RFC 4180, in which no text of a stranger is a formula. */
export function csvRow(
  cells: readonly (string | number | undefined)[],
): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: string | number | undefined): string {
  if (cell === undefined || typeof cell === 'number') {
    return cell === undefined ? '' : String(cell);
  }
  const within = cell.replace(CELL_WITHIN, "$1'");
  const harmless = FORMULA.test(cell) ? `'${within}` : within;
  return `"${harmless.replace(/\0/g, '\ufffd').replace(/"/g, '""')}"`;
}
