import { field } from '../field';
import { fileOf, placeOfFile, ServedFile } from '../fileOf';
import { pythonText } from '../quote';
import { SnippetBuilder } from '../Snippet';

/** Arguments after the path. */
function options(file: ServedFile, endpointUrl: string | undefined): string {
  const tab = file.format === 'tsv' ? '\t' : undefined;
  const separator = file.delimiter ?? tab;
  const delimited = file.format === 'csv' || file.format === 'tsv';
  return [
    delimited && separator && `sep=${pythonText(separator)}`,
    delimited && file.encoding && `encoding=${pythonText(file.encoding)}`,
    file.format === 'jsonl' && 'lines=True',
    endpointUrl &&
      `storage_options={"client_kwargs": {"endpoint_url": ${pythonText(
        endpointUrl,
      )}}}`,
  ]
    .filter(Boolean)
    .map(option => `, ${option}`)
    .join('');
}

const READERS = {
  csv: 'read_csv',
  tsv: 'read_csv',
  json: 'read_json',
  jsonl: 'read_json',
  parquet: 'read_parquet',
} as const;

function features(path: string): string {
  return [
    'import json',
    'import pandas as pd',
    '',
    `with open(${path}, encoding="utf-8") as file:`,
    '    data = pd.json_normalize(json.load(file)["features"])',
    'print(data.head(10))',
  ].join('\n');
}

/** Packages beside pandas that the place and the format ask for. */
function needs(file: ServedFile, stored: boolean): string[] {
  return [
    'pandas',
    ...(file.format === 'parquet' ? ['pyarrow'] : []),
    ...(stored ? ['s3fs'] : []),
  ];
}

/** pandas over the files of a server; a folder only where pandas reads one. */
export const pandasFile: SnippetBuilder = target => {
  const file = fileOf(target);
  if (!file || file.format === 'delta') {
    return undefined;
  }
  const stored = /^s3a?:/i.test(file.location);
  if (file.folder && file.format !== 'parquet') {
    return undefined;
  }
  const path = pythonText(file.location);
  if (file.format === 'geojson') {
    return stored
      ? undefined
      : {
          kind: 'python',
          language: 'python',
          code: features(path),
          needs: ['pandas'],
          secrets: [],
          ...placeOfFile(file),
        };
  }
  const endpointUrl = stored ? field(target.server, 'endpointUrl') : undefined;
  return {
    kind: 'python',
    language: 'python',
    code: [
      'import pandas as pd',
      '',
      `data = pd.${READERS[file.format]}(${path}${options(file, endpointUrl)})`,
      'print(data.head(10))',
    ].join('\n'),
    needs: needs(file, stored),
    secrets: stored ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] : [],
    ...placeOfFile(file),
  };
};
