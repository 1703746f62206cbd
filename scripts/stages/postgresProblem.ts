/**
 * A run in which PostgreSQL took no part has not shown that the stores work.
 *
 * @returns why the run fails; undefined when PostgreSQL took part
 */
export function postgresProblem({
  sessions,
  passed,
}: {
  /** Connections that the tests opened to the server. */
  sessions: number;
  /** Tests that passed and name PostgreSQL. */
  passed: number;
}): string | undefined {
  if (passed === 0) {
    return 'PostgreSQL took no part: no test that names POSTGRES passed';
  }
  if (sessions === 0) {
    return 'PostgreSQL took no part: the server has seen no connection of a test';
  }
  return undefined;
}
