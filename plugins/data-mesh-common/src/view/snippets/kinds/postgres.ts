import { DIALECTS } from '../dialects.table';
import { field, hostOf, portOf } from '../field';
import { pythonText, shellWord, sqlName, sqlText } from '../quote';
import { SnippetBuilder, SnippetTarget } from '../Snippet';
import { selectRows, tableParts } from '../tableName';

const SECRETS = ['PGUSER', 'PGPASSWORD'];

/** What all three ways need; libpq takes user and password from the environment. */
function factsOf(target: SnippetTarget) {
  const dialect = DIALECTS.get(target.server.type);
  const host = hostOf(target.server);
  const database = field(target.server, 'database');
  const select = dialect && selectRows(target, dialect);
  return dialect && host && database && select
    ? { host, port: portOf(target.server, dialect.port), database, select }
    : undefined;
}

/** A value of a connection string of libpq. */
function libpqValue(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function connectionString(host: string, port: number, database: string) {
  return `host=${host} port=${port} dbname=${libpqValue(database)}`;
}

/** psql in a shell. */
export const psql: SnippetBuilder = target => {
  const facts = factsOf(target);
  if (!facts) {
    return undefined;
  }
  const { host, port, database, select } = facts;
  return {
    kind: 'shell',
    language: 'shell',
    code: `psql -d ${shellWord(
      connectionString(host, port, database),
    )} -c ${shellWord(select)}`,
    needs: ['psql'],
    secrets: SECRETS,
  };
};

/** psycopg and pandas. */
export const pythonPostgres: SnippetBuilder = target => {
  const facts = factsOf(target);
  if (!facts) {
    return undefined;
  }
  const { host, port, database, select } = facts;
  return {
    kind: 'python',
    language: 'python',
    code: [
      'import pandas as pd',
      'import psycopg',
      '',
      `with psycopg.connect(host=${pythonText(
        host,
      )}, port=${port}, dbname=${pythonText(database)}) as connection:`,
      `    rows = connection.execute(${pythonText(select)})`,
      '    names = [column.name for column in rows.description]',
      '    data = pd.DataFrame(rows.fetchall(), columns=names)',
      'print(data)',
    ].join('\n'),
    needs: ['pandas', 'psycopg[binary]'],
    secrets: SECRETS,
  };
};

/** DuckDB with the database attached. */
export const duckdbPostgres: SnippetBuilder = target => {
  const facts = factsOf(target);
  const parts = tableParts(target, ['schema']);
  if (!facts || !parts) {
    return undefined;
  }
  const { host, port, database } = facts;
  return {
    kind: 'duckdb',
    language: 'sql',
    code: [
      'INSTALL postgres;',
      'LOAD postgres;',
      `ATTACH ${sqlText(
        connectionString(host, port, database),
      )} AS store (TYPE postgres, READ_ONLY);`,
      `SELECT *\nFROM ${['store', ...parts].map(sqlName).join('.')}\nLIMIT 10;`,
    ].join('\n'),
    needs: ['duckdb'],
    secrets: SECRETS,
  };
};
