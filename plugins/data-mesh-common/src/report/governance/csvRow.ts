/** What a spreadsheet takes for the begin of a formula, also in its full-width form. */
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

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
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replace(/\0/g, '\ufffd').replace(/"/g, '""')}"`;
}
