import { Knex } from 'knex';
import { SourceDocumentRow, SourceRow } from './rows';

/**
 * Makes the next reading of a source a thorough one, without waiting for a
 * failing host: what was refused is handed in again, though its
 * bytes are the same, because the reason may be mended elsewhere.
 */
export async function requestReading(options: {
  knex: Knex;
  /** All sources when absent. */
  sourceId?: string;
}): Promise<void> {
  const { knex, sourceId } = options;
  const which = sourceId === undefined ? {} : { source_id: sourceId };
  await knex.transaction(async tx => {
    await tx<SourceRow>('sources')
      .where(which)
      .update({ etag: null, next_attempt_at: null })
      .increment('revision');
    await tx<SourceDocumentRow>('source_documents')
      .where(which)
      .where({ state: 'refused' })
      .delete();
  });
}
