import { field } from './field';
import { SnippetTarget } from './Snippet';

/** How the bytes of a file are to be read. */
export type FileFormat =
  | 'csv'
  | 'tsv'
  | 'json'
  | 'jsonl'
  | 'geojson'
  | 'parquet'
  | 'delta';

/** Files of a server with what their readers have to be told. */
export interface ServedFile {
  /** Path or URL as written, with the table put in. */
  location: string;
  format: FileFormat;
  /** A folder of files of this format, not one file. */
  folder: boolean;
  /** One character, of delimited text that does not use the usual one. */
  delimiter?: string;
  /** Absent for UTF-8. */
  encoding?: string;
  relative: boolean;
}

const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['geojson', 'geojson'],
  ['parquet', 'parquet'],
  ['delta', 'delta'],
]);

/** `csv` of `a/b.csv` and of `a/*.csv`. */
function extension(location: string): string | undefined {
  return /\.([a-z]+)(?:\.gz)?$/i.exec(location)?.[1].toLowerCase();
}

/** The files of a server of a type that serves files; nothing where it does not say which. */
export function fileOf({
  server,
  table,
}: SnippetTarget): ServedFile | undefined {
  const written = field(server, 'path', 'location', 'database');
  const placed = written && table && written.replaceAll('{model}', table);
  const location = placed ?? written;
  if (!location || location.includes('{model}')) {
    return undefined;
  }
  const stated = field(server, 'format')?.toLowerCase();
  const ending = extension(location);
  const format = FORMATS.get(stated ?? ending ?? '');
  if (!format) {
    return undefined;
  }
  const delimiter = field(server, 'delimiter');
  const encoding = field(server, 'encoding');
  return {
    location,
    // Newline-delimited JSON is often called plain JSON, and says so here.
    format: format === 'json' && delimiter === 'new_line' ? 'jsonl' : format,
    folder:
      format !== 'delta' && (ending === undefined || /\/$/.test(location)),
    delimiter: delimiter?.length === 1 ? delimiter : undefined,
    encoding: encoding && !/^utf-?8$/i.test(encoding) ? encoding : undefined,
    relative: !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(location),
  };
}

/** What every snippet over files says of the place where it runs. */
export function placeOfFile(file: ServedFile): { relativePath?: string } {
  return file.relative ? { relativePath: file.location } : {};
}
