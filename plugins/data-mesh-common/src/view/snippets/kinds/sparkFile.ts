import { fileOf, placeOfFile, ServedFile } from '../fileOf';
import { pythonText } from '../quote';
import { SnippetBuilder } from '../Snippet';

function reader(file: ServedFile): string {
  const path = pythonText(file.location.replace(/^s3:/i, 's3a:'));
  const separator =
    file.delimiter ?? (file.format === 'tsv' ? '\t' : undefined);
  switch (file.format) {
    case 'parquet':
      return `spark.read.parquet(${path})`;
    case 'delta':
      return `spark.read.format("delta").load(${path})`;
    case 'jsonl':
      return `spark.read.json(${path})`;
    case 'json':
      return `spark.read.json(${path}, multiLine=True)`;
    case 'geojson':
      return `spark.read.json(${path}, multiLine=True).selectExpr("inline(features)")`;
    default:
      return `spark.read.csv(${path}, header=True, inferSchema=True${
        separator ? `, sep=${pythonText(separator)}` : ''
      }${file.encoding ? `, encoding=${pythonText(file.encoding)}` : ''})`;
  }
}

/** Spark over the files of a server. */
export const sparkFile: SnippetBuilder = target => {
  const file = fileOf(target);
  if (!file) {
    return undefined;
  }
  const stored = /^s3a?:/i.test(file.location);
  return {
    kind: 'spark',
    language: 'python',
    code: [
      'from pyspark.sql import SparkSession',
      '',
      'spark = SparkSession.builder.getOrCreate()',
      `data = ${reader(file)}`,
      'data.show(10)',
    ].join('\n'),
    needs: ['pyspark', ...(file.format === 'delta' ? ['delta-spark'] : [])],
    secrets: stored ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] : [],
    ...placeOfFile(file),
  };
};
