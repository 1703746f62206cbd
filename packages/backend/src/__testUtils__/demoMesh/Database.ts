import {
  DuckDBConnection,
  DuckDBInstance,
  DuckDBValue,
  Json,
} from '@duckdb/node-api';
import { ROOT } from './repository';

/** DuckDB in memory that finds files below the root of the checkout. */
export class Database {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async open(): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = ${literal(ROOT)}`);
    return new Database(instance, connection);
  }

  /** All rows; wide integers are strings. */
  async rows(
    sql: string,
    values: DuckDBValue[] = [],
  ): Promise<Record<string, Json>[]> {
    const result = await this.connection.runAndReadAll(sql, values);
    return result.getRowObjectsJson();
  }

  /** The first column of the first row, numbers as numbers. */
  async value(sql: string, values: DuckDBValue[] = []): Promise<Json> {
    const [row] = await this.rows(sql, values);
    const [first] = Object.values(row);
    return typeof first === 'string' && /^-?\d+(\.\d+)?$/.test(first)
      ? Number(first)
      : first;
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** Text as SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Text as SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
