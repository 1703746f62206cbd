import { cloudSelect } from './kinds/cloudSelect';
import { dbtSource } from './kinds/dbtSource';
import { duckdbDatabase } from './kinds/duckdbDatabase';
import { duckdbFile } from './kinds/duckdbFile';
import { duckdbIceberg, pyiceberg, sparkIceberg } from './kinds/iceberg';
import { jdbcAddress } from './kinds/jdbcAddress';
import { kcat, sparkKafka } from './kinds/kafka';
import { odbcAddress } from './kinds/odbcAddress';
import { pandasFile } from './kinds/pandasFile';
import { duckdbPostgres, psql, pythonPostgres } from './kinds/postgres';
import { pythonDremio } from './kinds/pythonDremio';
import { pythonTrino } from './kinds/pythonTrino';
import { sparkFile } from './kinds/sparkFile';
import { sparkJdbc } from './kinds/sparkJdbc';
import { sqlSelect } from './kinds/sqlSelect';
import { curl, pythonWeb } from './kinds/web';
import { SnippetBuilder } from './Snippet';

const FILES = [duckdbFile, pandasFile, sparkFile];
const STORE = [sqlSelect, sparkJdbc, dbtSource, jdbcAddress, odbcAddress];
const POSTGRES = [
  sqlSelect,
  psql,
  pythonPostgres,
  duckdbPostgres,
  ...STORE.slice(1),
];
const CLOUD = [cloudSelect, dbtSource];

/** Ways into each type of server, the quickest first. */
export const SNIPPET_KINDS: ReadonlyMap<string, readonly SnippetBuilder[]> =
  new Map([
    ['local', FILES],
    // ODCS 2 has no list of types; its documents often say so of files.
    ['files', FILES],
    ['file', FILES],
    ['s3', FILES],
    ['duckdb', [duckdbDatabase]],
    ['postgres', POSTGRES],
    ['postgresql', POSTGRES],
    ['cloudsql', POSTGRES],
    ['redshift', STORE],
    ['vertica', STORE],
    ['mysql', STORE],
    ['sqlserver', STORE],
    ['synapse', STORE],
    ['oracle', STORE],
    ['clickhouse', STORE],
    ['db2', STORE],
    ['trino', [sqlSelect, pythonTrino, ...STORE.slice(1)]],
    ['presto', STORE],
    ['dremio', [sqlSelect, pythonDremio, ...STORE.slice(1)]],
    ['iceberg', [pyiceberg, duckdbIceberg, sparkIceberg]],
    ['snowflake', CLOUD],
    ['bigquery', CLOUD],
    ['databricks', CLOUD],
    ['athena', CLOUD],
    ['glue', [cloudSelect]],
    ['kafka', [kcat, sparkKafka]],
    ['api', [curl, pythonWeb]],
    ['http', [curl, pythonWeb]],
    ['https', [curl, pythonWeb]],
  ]);
