import { parse } from 'papaparse';
import { WriteProblem, writeProblem } from '../WriteProblem';
import { CsvLimits } from './CsvLimits';

/** A pasted text as names and values. */
export interface CsvTable {
  header: string[];
  /** Each as long as the header. */
  rows: string[][];
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads CSV text whose separator is not known. The length is checked before
 * anything is read, and reading ends one row after the most that are taken.
 * Rows are counted from 1, the header included.
 */
export function parseCsv(
  text: string,
  limits: CsvLimits,
): { table: CsvTable } | { problem: WriteProblem } {
  if (text.trim() === '') {
    return { problem: csvProblem('csv-empty') };
  }
  if (text.length > limits.characters) {
    const data = { characters: text.length, most: limits.characters };
    return { problem: csvProblem('csv-too-long', data) };
  }
  const { data, errors, meta } = parse<string[]>(text, {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
    preview: limits.rows + 2,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    return {
      problem: csvProblem('csv-broken-quotes', { row: (broken.row ?? 0) + 1 }),
    };
  }
  const [header, ...rows] = data.map(row => row.map(value => value.trim()));
  const problem = unevenness(header, rows, limits);
  return problem
    ? { problem }
    : { table: { header, rows, delimiter: meta.delimiter } };
}

function unevenness(
  header: string[],
  rows: string[][],
  limits: CsvLimits,
): WriteProblem | undefined {
  const columns = header.length;
  if (columns > limits.columns) {
    return csvProblem('csv-too-many-columns', {
      columns,
      most: limits.columns,
    });
  }
  if (rows.length > limits.rows) {
    return csvProblem('csv-too-many-rows', { most: limits.rows });
  }
  const uneven = rows.findIndex(row => row.length !== columns);
  return uneven < 0
    ? undefined
    : csvProblem('csv-uneven-row', {
        row: uneven + 2,
        values: rows[uneven].length,
        columns,
      });
}

function csvProblem(
  code: WriteProblem['code'],
  data?: WriteProblem['data'],
): WriteProblem {
  return writeProblem(code, 'columns', data);
}
