import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import { SnippetKind, snippetsOf } from '@meshstage/plugin-data-mesh-common';
import { Database, identifier } from './__testUtils__/demoMesh/Database';
import { findPython } from './__testUtils__/snippets/findPython';
import { runPython } from './__testUtils__/snippets/runPython';

jest.setTimeout(300_000);

/** Names that end a string, an identifier, a word or a command somewhere. */
const NAMES = [
  `it's`,
  `say "hi"`,
  '`touch owned`',
  '$(touch owned)',
  `'; DROP TABLE orders; --`,
  `"; DROP TABLE orders; --`,
  `a' || (SELECT 1) || '`,
  `\\'; import os; os.abort() #`,
  `""" + str(1/0) + """`,
  '%s %(x)s {0} {x} ${x} :x ?',
  '-rf',
  'ünïcode 🚀 שלום',
  'a\\',
];

const SERVER = { name: 'store', roles: [], customProperties: [] };

function codeOf(
  kind: SnippetKind,
  type: string,
  connection: Record<string, string | number>,
  table?: string,
): string {
  const { snippets } = snippetsOf({
    server: { ...SERVER, type, connection },
    table,
  });
  const code = snippets.find(snippet => snippet.kind === kind)?.code;
  if (!code) {
    throw new Error(`No ${kind} of ${type} for ${table}`);
  }
  return code;
}

function hasPsql(): boolean {
  try {
    execFileSync('psql', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('snippets with hostile names read what they name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-snippets-'));
  const files = NAMES.map((name, index) => {
    const path = join(folder, `${name.replaceAll('/', '∕')}.csv`);
    writeFileSync(path, `row\n${index + 1}\n`);
    return path;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('files in DuckDB', async () => {
    const database = await Database.open();
    const rows = [];
    for (const path of files) {
      // An asterisk or question mark in a path is a pattern to DuckDB.
      const code = codeOf('duckdb', 'local', { path });
      rows.push((await database.rows(code)).map(({ row }) => Number(row)));
    }
    database.close();
    expect(rows).toEqual(NAMES.map((_, index) => [index + 1]));
  });

  it('files in Python', async () => {
    const python = findPython();
    const runnable = python?.packages.includes('pandas') ? files : [];
    process.stdout.write(
      `hostile names: ${runnable.length} files read in Python, ${
        files.length - runnable.length
      } not read because there is no Python with pandas\n`,
    );
    const codes = runnable.map(path => codeOf('python', 'local', { path }));
    const answers = python ? await runPython(python.program, codes) : [];
    expect(answers).toEqual(runnable.map(() => 1));
  });
});

describe('snippets with hostile names of tables', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let knex: Awaited<ReturnType<typeof databases.init>>;
  let connection: Record<string, string>;

  /** Knex takes a question mark for a parameter. */
  const raw = (sql: string) => knex.raw(sql.replaceAll('?', '\\?'));

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    const { rows } = await knex.raw('SELECT current_database() AS name');
    const used = knex.client.config.connection;
    connection = {
      host: used.host,
      port: String(used.port),
      database: rows[0].name,
      schema: 'public',
    };
    process.env.PGUSER = used.user;
    process.env.PGPASSWORD = used.password;
    for (const [index, name] of NAMES.entries()) {
      await raw(
        `CREATE TABLE ${identifier(name)} AS SELECT ${index + 1} AS row`,
      );
    }
  });

  it('run psql in a shell', () => {
    const runnable = hasPsql() ? NAMES : [];
    process.stdout.write(
      `hostile names: ${runnable.length} tables read by psql, ${
        NAMES.length - runnable.length
      } not read because this machine has no psql\n`,
    );
    const shown = runnable.map(name => {
      const code = codeOf('shell', 'postgres', connection, name);
      const answer = execFileSync('sh', ['-c', code], {
        encoding: 'utf8',
        // Jest keeps changes of the environment to itself.
        env: process.env,
      });
      return Number(/^\s+(\d+)$/m.exec(answer)?.[1]);
    });
    expect(shown).toEqual(runnable.map((_, index) => index + 1));
  });

  it('run in SQL', async () => {
    const shown = [];
    for (const name of NAMES) {
      const code = codeOf('sql', 'postgres', connection, name);
      const { rows } = await raw(code);
      shown.push(rows[0].row);
    }
    expect(shown).toEqual(NAMES.map((_, index) => index + 1));
  });

  it('run psycopg in Python', async () => {
    const python = findPython();
    const runnable = python?.packages.includes('psycopg') ? NAMES : [];
    process.stdout.write(
      `hostile names: ${runnable.length} tables read in Python, ${
        NAMES.length - runnable.length
      } not read because there is no Python with psycopg\n`,
    );
    const codes = runnable.map(name =>
      codeOf('python', 'postgres', connection, name),
    );
    const answers = python ? await runPython(python.program, codes) : [];
    expect(answers).toEqual(runnable.map(() => 1));
  });
});
