import { DIALECTS } from '../dialects.table';
import { pythonText } from '../quote';
import { SnippetBuilder } from '../Snippet';
import { tableParts } from '../tableName';
import { jdbcAddress } from './jdbcAddress';

/** Spark by the JDBC driver of the store. */
export const sparkJdbc: SnippetBuilder = target => {
  const dialect = DIALECTS.get(target.server.type);
  const address = jdbcAddress(target);
  const parts = dialect && tableParts(target, dialect.namespace);
  if (!address || !parts) {
    return undefined;
  }
  return {
    kind: 'spark',
    language: 'python',
    code: [
      'import os',
      'from pyspark.sql import SparkSession',
      '',
      'spark = SparkSession.builder.getOrCreate()',
      'data = (',
      '    spark.read.format("jdbc")',
      `    .option("url", ${pythonText(address.code)})`,
      `    .option("dbtable", ${pythonText(
        parts.map(dialect.name).join('.'),
      )})`,
      '    .option("user", os.environ["DB_USER"])',
      '    .option("password", os.environ["DB_PASSWORD"])',
      '    .load()',
      ')',
      'data.show(10)',
    ].join('\n'),
    needs: ['pyspark', `JDBC: ${target.server.type}`],
    secrets: ['DB_USER', 'DB_PASSWORD'],
  };
};
