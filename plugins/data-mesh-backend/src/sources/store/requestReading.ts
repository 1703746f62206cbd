import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { SourceDocumentRow, SourceRow } from './rows';

/**
 * Makes the next reading of a source a thorough one, without waiting for a
 * failing host: what was refused is handed in again, though its
 * bytes are the same, because the reason may be mended elsewhere. A reading
 * that is under way gives way: it may have begun too early.
 */
export async function requestReading(options: {
  knex: Knex;
  /** All sources when absent. */
  sourceId?: string;
  /** Only what was refused at these is handed in again; all when absent. */
  paths?: string[];
  /**
   * ISO 8601 UTC, when somebody waits for it: then a reading that gives way is
   * followed by another one at once, not by the schedule.
   */
  at?: string;
}): Promise<void> {
  const { knex, sourceId, paths, at } = options;
  const which = sourceId === undefined ? {} : { source_id: sourceId };
  await knex.transaction(async tx => {
    await tx<SourceRow>('sources')
      .where(which)
      .update({
        etag: null,
        next_attempt_at: null,
        ...(at === undefined ? {} : { requested_at: at }),
      })
      .increment('revision');
    const refused = tx<SourceDocumentRow>('source_documents')
      .where(which)
      .where({ state: 'refused' });
    if (paths) {
      whereInMany(refused, tx, 'path', paths);
    }
    await refused.delete();
  });
}
