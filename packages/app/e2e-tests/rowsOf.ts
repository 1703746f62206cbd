import { DuckDBInstance } from '@duckdb/node-api';

// Playwright runs in the root of the checkout, where the data of the demo lies.
const ROOT = `${process.cwd()}/`;

/** How many rows a query returns that is run in DuckDB in the root of the checkout. */
export async function rowsOf(sql: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${ROOT}'`);
    return (await connection.runAndReadAll(sql)).currentRowCount;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
