import { backtickName, sqlName } from './quote';

/** How the SQL of one type of server writes names, and what its drivers are called. */
export interface Dialect {
  name: (written: string) => string;
  /** How the first rows are asked for. */
  limit: 'limit' | 'top' | 'fetch';
  /** Connection fields that come before the table, outermost first. */
  namespace: readonly string[];
  port: number;
  /** Address of JDBC; `{host}`, `{port}` and fields of the server are put in, encoded. */
  jdbc: string;
  /** Name that its ODBC driver has as its makers ship it. */
  odbc?: string;
  /** Adapter of dbt. */
  dbt?: string;
}

/** Stores that fold a name without quotes to upper case, so lower case means that. */
const folding = (written: string) =>
  sqlName(
    /^[a-z_][a-z0-9_$]*$/.test(written) ? written.toUpperCase() : written,
  );

const brackets = (written: string) => `[${written.replaceAll(']', ']]')}]`;

const POSTGRES: Dialect = {
  name: sqlName,
  limit: 'limit',
  namespace: ['schema'],
  port: 5432,
  jdbc: 'jdbc:postgresql://{host}:{port}/{database}',
  odbc: 'PostgreSQL Unicode',
  dbt: 'dbt-postgres',
};

const SQLSERVER: Dialect = {
  name: brackets,
  limit: 'top',
  namespace: ['schema'],
  port: 1433,
  jdbc: 'jdbc:sqlserver://{host}:{port};databaseName={{database}}',
  odbc: 'ODBC Driver 18 for SQL Server',
  dbt: 'dbt-sqlserver',
};

/** Types of servers that are asked in SQL by a host, and how. */
export const DIALECTS: ReadonlyMap<string, Dialect> = new Map<string, Dialect>([
  ['postgres', POSTGRES],
  ['postgresql', POSTGRES],
  ['cloudsql', POSTGRES],
  [
    'redshift',
    {
      ...POSTGRES,
      port: 5439,
      jdbc: 'jdbc:redshift://{host}:{port}/{database}',
      odbc: 'Amazon Redshift (x64)',
      dbt: 'dbt-redshift',
    },
  ],
  [
    'vertica',
    {
      ...POSTGRES,
      port: 5433,
      jdbc: 'jdbc:vertica://{host}:{port}/{database}',
      odbc: 'Vertica',
      dbt: 'dbt-vertica',
    },
  ],
  [
    'mysql',
    {
      name: backtickName,
      limit: 'limit',
      namespace: ['database'],
      port: 3306,
      jdbc: 'jdbc:mysql://{host}:{port}/{database}',
      odbc: 'MySQL ODBC 9.0 Unicode Driver',
    },
  ],
  ['sqlserver', SQLSERVER],
  ['synapse', { ...SQLSERVER, dbt: 'dbt-synapse' }],
  [
    'oracle',
    {
      name: folding,
      limit: 'fetch',
      namespace: [],
      port: 1521,
      jdbc: 'jdbc:oracle:thin:@//{host}:{port}/{serviceName}',
      dbt: 'dbt-oracle',
    },
  ],
  [
    'clickhouse',
    {
      name: backtickName,
      limit: 'limit',
      namespace: ['database'],
      port: 8123,
      jdbc: 'jdbc:clickhouse://{host}:{port}/{database}',
      odbc: 'ClickHouse ODBC Driver (Unicode)',
      dbt: 'dbt-clickhouse',
    },
  ],
  [
    'db2',
    {
      name: folding,
      limit: 'fetch',
      namespace: ['schema'],
      port: 50000,
      jdbc: 'jdbc:db2://{host}:{port}/{database}',
    },
  ],
  [
    'trino',
    {
      name: sqlName,
      limit: 'limit',
      namespace: ['catalog', 'schema'],
      port: 8080,
      jdbc: 'jdbc:trino://{host}:{port}/{catalog}/{schema}',
      odbc: 'Starburst ODBC Driver',
      dbt: 'dbt-trino',
    },
  ],
  [
    'presto',
    {
      name: sqlName,
      limit: 'limit',
      namespace: ['catalog', 'schema'],
      port: 8080,
      jdbc: 'jdbc:presto://{host}:{port}/{catalog}/{schema}',
    },
  ],
  [
    'dremio',
    {
      name: sqlName,
      limit: 'limit',
      namespace: ['schema'],
      port: 32010,
      jdbc: 'jdbc:arrow-flight-sql://{host}:{port}',
      odbc: 'Arrow Flight SQL ODBC Driver',
      dbt: 'dbt-dremio',
    },
  ],
]);
