/** A PostgreSQL server that the tests may use. */
export interface TestServer {
  /** What a person may read about where it is from. */
  origin: string;
  connectionString: string;
  stop(): Promise<void>;
}
