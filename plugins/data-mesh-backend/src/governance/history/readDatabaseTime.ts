import { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';

/** What the clock of the database says, in milliseconds since 1970; SQLite has that of this machine. */
export async function readDatabaseTime(knex: Knex): Promise<number> {
  const seconds = isPostgres(knex)
    ? 'extract(epoch from now())::float'
    : "strftime('%s', 'now')";
  const [{ time }]: { time: number | string }[] = await knex.select({
    time: knex.raw(seconds),
  });
  return Number(time) * 1_000;
}
