import { performance } from 'node:perf_hooks';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { deleteOldChanges } from './deleteOldChanges';
import { deleteOldDays } from './deleteOldDays';
import { deleteUnnamedContexts } from './deleteUnnamedContexts';
import { readDatabaseTime } from './readDatabaseTime';

const DAY_MS = 86_400_000;

/** What {@link limitHistory} uses. */
export interface HistoryServices {
  knex: Knex;
  logger: LoggerService;
  now: () => Date;
  /** For how many days history is kept. */
  days: number;
}

/**
 * Deletes the history of governance that is older than the operator wants to keep,
 * in small transactions, and says how much it was. What is deleted does not come
 * back, so two clocks have to agree that it is old: ours and that of the database.
 */
export async function limitHistory(
  options: HistoryServices & { signal?: AbortSignal },
): Promise<void> {
  const { knex, logger, now, days, signal } = options;
  const start = performance.now();
  const time = Math.min(now().getTime(), await readDatabaseTime(knex));
  const before = new Date(time - days * DAY_MS).toISOString();
  const changes = await deleteOldChanges({ knex, before, signal });
  const rows = await deleteOldDays({
    knex,
    before: before.slice(0, 10),
    signal,
  });
  const contexts = await deleteUnnamedContexts({ knex, signal });
  if (changes + rows + contexts > 0) {
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    logger.info(
      `History of governance before ${before} was deleted: ${changes} changes of verdicts, ${rows} rows of charts, ${contexts} contexts that nothing names any more, in ${seconds} s`,
    );
  }
}
