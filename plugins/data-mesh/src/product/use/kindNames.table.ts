import type { SnippetKind } from '@meshstage/plugin-data-mesh-common';

/** Ways in by the names of their makers, which no language changes. */
export const kindNames: Readonly<Record<SnippetKind, string>> = {
  duckdb: 'DuckDB',
  python: 'Python',
  spark: 'Spark',
  sql: 'SQL',
  shell: 'Shell',
  dbt: 'dbt',
  jdbc: 'JDBC',
  odbc: 'ODBC',
};
