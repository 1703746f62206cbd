import { field } from '../field';
import { fileOf, placeOfFile, ServedFile } from '../fileOf';
import { sqlText } from '../quote';
import { SnippetBuilder } from '../Snippet';

function textOptions(file: ServedFile): string {
  return [
    'header = true',
    file.delimiter && `delim = ${sqlText(file.delimiter)}`,
    file.encoding && `encoding = ${sqlText(file.encoding)}`,
  ]
    .filter(Boolean)
    .map(option => `, ${option}`)
    .join('');
}

function select(file: ServedFile): string {
  const ending = file.format === 'jsonl' ? 'json' : file.format;
  const path = file.folder
    ? `${file.location.replace(/\/+$/, '')}/**/*.${ending}`
    : file.location;
  const from = sqlText(path);
  switch (file.format) {
    case 'parquet':
      return `SELECT *\nFROM read_parquet(${from})\nLIMIT 10;`;
    case 'delta':
      return `SELECT *\nFROM delta_scan(${from})\nLIMIT 10;`;
    case 'geojson':
      return `SELECT unnest(features, max_depth := 2)\nFROM read_json(${from}, sample_size = -1)\nLIMIT 10;`;
    case 'json':
    case 'jsonl':
      return `SELECT *\nFROM read_json(${from}, sample_size = -1)\nLIMIT 10;`;
    default:
      return `SELECT *\nFROM read_csv(${from}${textOptions(file)})\nLIMIT 10;`;
  }
}

/** `host:9000` of the endpoint of a store that is not that of Amazon. */
function secretOf(endpointUrl: string | undefined): string | undefined {
  if (!endpointUrl) {
    return 'CREATE OR REPLACE SECRET (TYPE s3, PROVIDER credential_chain);';
  }
  if (!URL.canParse(endpointUrl)) {
    return undefined;
  }
  const { host, protocol } = new URL(endpointUrl);
  return [
    'CREATE OR REPLACE SECRET (',
    '  TYPE s3,',
    '  PROVIDER credential_chain,',
    `  ENDPOINT ${sqlText(host)},`,
    "  URL_STYLE 'path',",
    `  USE_SSL ${protocol === 'https:'}`,
    ');',
  ].join('\n');
}

/** DuckDB over the files of a server. */
export const duckdbFile: SnippetBuilder = target => {
  const file = fileOf(target);
  if (!file) {
    return undefined;
  }
  const stored = /^s3a?:/i.test(file.location);
  const secret = stored
    ? secretOf(field(target.server, 'endpointUrl'))
    : undefined;
  if (stored && !secret) {
    return undefined;
  }
  return {
    kind: 'duckdb',
    language: 'sql',
    code: [secret, select(file)].filter(Boolean).join('\n'),
    needs: ['duckdb'],
    secrets: stored ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] : [],
    ...placeOfFile(file),
  };
};
