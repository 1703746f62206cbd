import { setTimeout } from 'node:timers/promises';
import { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';

/** On SQLite all wait for one connection, and nobody tells who does. */
const SHORTLY = 300;

/** Resolves once somebody waits for a lock that another transaction holds, however slow the machine is. */
export async function whenWaiting(knex: Knex): Promise<void> {
  if (!isPostgres(knex)) {
    await setTimeout(SHORTLY);
    return;
  }
  const waiting = () =>
    knex('pg_stat_activity')
      .whereRaw('datname = current_database()')
      .where({ wait_event_type: 'Lock' })
      .first();
  while (!(await waiting())) {
    await setTimeout(10);
  }
}
