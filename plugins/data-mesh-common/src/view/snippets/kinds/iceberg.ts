import { field } from '../field';
import { backtickName, pythonText, sqlName, sqlText } from '../quote';
import { SnippetBuilder, SnippetTarget } from '../Snippet';

function httpAddress(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password
    ? url.href
    : undefined;
}

/** A REST catalog, where it is, and the table in it. */
function factsOf({ server, table }: SnippetTarget) {
  const uri = httpAddress(field(server, 'catalogUrl'));
  const namespace = field(server, 'namespace', 'schema');
  const warehouse = field(server, 'warehouse', 'catalog');
  const levels = namespace?.split('.').filter(Boolean) ?? [];
  const own =
    table && namespace && table.startsWith(`${namespace}.`)
      ? table.slice(namespace.length + 1)
      : table;
  return uri && own && levels.length > 0
    ? { uri, warehouse, levels, path: [...levels, own] }
    : undefined;
}

/** pyiceberg against the REST catalog. */
export const pyiceberg: SnippetBuilder = target => {
  const facts = factsOf(target);
  if (!facts) {
    return undefined;
  }
  const { uri, warehouse, path } = facts;
  return {
    kind: 'python',
    language: 'python',
    code: [
      'import os',
      'from pyiceberg.catalog.rest import RestCatalog',
      '',
      'catalog = RestCatalog(',
      '    "store",',
      `    uri=${pythonText(uri)},`,
      ...(warehouse ? [`    warehouse=${pythonText(warehouse)},`] : []),
      '    token=os.environ["ICEBERG_TOKEN"],',
      ')',
      `table = catalog.load_table((${path.map(pythonText).join(', ')}))`,
      'print(table.scan(limit=10).to_pandas())',
    ].join('\n'),
    needs: ['pyiceberg[pyarrow,pandas]'],
    secrets: ['ICEBERG_TOKEN'],
  };
};

/** DuckDB with the REST catalog attached; it has no nested namespaces. */
export const duckdbIceberg: SnippetBuilder = target => {
  const facts = factsOf(target);
  if (!facts || facts.levels.length > 1) {
    return undefined;
  }
  const { uri, warehouse, path } = facts;
  return {
    kind: 'duckdb',
    language: 'sql',
    code: [
      'INSTALL iceberg;',
      'LOAD iceberg;',
      "CREATE OR REPLACE SECRET (TYPE iceberg, TOKEN getenv('ICEBERG_TOKEN'));",
      `ATTACH ${sqlText(
        warehouse ?? '',
      )} AS store (TYPE iceberg, ENDPOINT ${sqlText(uri)});`,
      `SELECT *\nFROM ${['store', ...path].map(sqlName).join('.')}\nLIMIT 10;`,
    ].join('\n'),
    needs: ['duckdb'],
    secrets: ['ICEBERG_TOKEN'],
  };
};

/** Spark with the REST catalog. */
export const sparkIceberg: SnippetBuilder = target => {
  const facts = factsOf(target);
  if (!facts) {
    return undefined;
  }
  const { uri, warehouse, path } = facts;
  const option = (name: string, value: string) =>
    `    .config(${pythonText(`spark.sql.catalog.store${name}`)}, ${value})`;
  return {
    kind: 'spark',
    language: 'python',
    code: [
      'import os',
      'from pyspark.sql import SparkSession',
      '',
      'spark = (',
      '    SparkSession.builder',
      option('', pythonText('org.apache.iceberg.spark.SparkCatalog')),
      option('.type', pythonText('rest')),
      option('.uri', pythonText(uri)),
      ...(warehouse ? [option('.warehouse', pythonText(warehouse))] : []),
      option('.token', 'os.environ["ICEBERG_TOKEN"]'),
      '    .getOrCreate()',
      ')',
      `spark.table(${pythonText(
        ['store', ...path].map(backtickName).join('.'),
      )}).show(10)`,
    ].join('\n'),
    needs: ['pyspark', 'iceberg-spark-runtime'],
    secrets: ['ICEBERG_TOKEN'],
  };
};
