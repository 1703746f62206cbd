import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';

interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<{ rows: { sessions: string }[] }>;
  end(): Promise<void>;
}

/**
 * How many connections to its database `postgres` a server has seen. Backstage's
 * TestDatabases open one for every database that they create, so the
 * difference before and after a run is the proof that PostgreSQL took part.
 *
 * @throws when the server does not answer within twenty seconds
 */
export async function countSessions(connectionString: string): Promise<number> {
  // The driver that the portal itself uses.
  const driver: {
    Client: new (options: {
      connectionString: string;
      connectionTimeoutMillis: number;
    }) => Client;
  } = createRequire(join(root, 'packages', 'backend', 'package.json'))('pg');
  const client = new driver.Client({
    connectionString,
    connectionTimeoutMillis: 20_000,
  });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select sessions from pg_stat_database where datname = 'postgres'`,
    );
    return Number(rows[0]?.sessions ?? 0);
  } finally {
    await client.end();
  }
}
