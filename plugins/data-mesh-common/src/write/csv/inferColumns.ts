import { WriteProblem, writeProblem } from '../WriteProblem';
import { CsvLimits, DEFAULT_CSV_LIMITS } from './CsvLimits';
import { InferredColumn, inferColumn } from './inferColumn';
import { CsvTable, parseCsv } from './parseCsv';
import { valueType } from './valueType';

/** What a pasted text tells. No columns where a problem is an error. @public */
export interface InferredColumns {
  columns: InferredColumn[];
  /** Rows below the header. */
  rows: number;
  problems: WriteProblem[];
}

/**
 * Learns the columns of a data set from a CSV header with some rows. The
 * separator (comma, semicolon, tab or bar) is found out. A first line that
 * looks like data is refused: names that nobody gave would be published.
 *
 * @public
 */
export function inferColumns(
  text: string,
  limits: Partial<CsvLimits> = {},
): InferredColumns {
  const parsed = parseCsv(text, { ...DEFAULT_CSV_LIMITS, ...limits });
  const problems =
    'problem' in parsed ? [parsed.problem] : headerProblems(parsed.table);
  if ('problem' in parsed || problems.length > 0) {
    return { columns: [], rows: 0, problems };
  }
  const { header, rows, delimiter } = parsed.table;
  const inferred = header.map((name, i) =>
    inferColumn({
      name,
      values: rows.map(row => row[i]),
      decimalComma: delimiter !== ',',
    }),
  );
  return {
    columns: inferred.map(({ column }) => column),
    rows: rows.length,
    problems: inferred.flatMap(({ note }) => note ?? []),
  };
}

function headerProblems({ header, rows }: CsvTable): WriteProblem[] {
  const value = header.find(
    name =>
      name !== '' && valueType(name, { decimalComma: false }) !== 'string',
  );
  if (value !== undefined) {
    return [writeProblem('csv-no-header', 'columns', { value })];
  }
  const unnamed = header.indexOf('');
  if (unnamed >= 0) {
    const data = { column: unnamed + 1 };
    return [writeProblem('csv-unnamed-column', 'columns', data)];
  }
  const names = new Set<string>();
  for (const name of header) {
    if (names.has(name)) {
      return [writeProblem('column-named-twice', 'columns', { name })];
    }
    names.add(name);
  }
  return rows.length === 0 && header.length === 1 && /\s/.test(header[0])
    ? [writeProblem('csv-no-header', 'columns', { value: header[0] })]
    : [];
}
