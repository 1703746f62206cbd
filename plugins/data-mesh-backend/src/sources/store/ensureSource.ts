import { Knex } from 'knex';
import { SubmissionRow } from '../../database/rows';
import { SourceRow } from './rows';

/**
 * Makes the row of a source unless it is there; of one that is, only the type
 * changes. Readings are numbered on from what was ever submitted under the id,
 * because the intake drops what comes with a lower number.
 */
export async function ensureSource(options: {
  knex: Knex;
  sourceId: string;
  type: string;
}): Promise<void> {
  const { knex, sourceId, type } = options;
  await knex.transaction(async tx => {
    const [{ last }] = await tx<SubmissionRow>('submissions')
      .where({ source_id: sourceId })
      .max({ last: 'reading' });
    await tx<SourceRow>('sources')
      .insert({
        source_id: sourceId,
        type,
        domains: '[]',
        state: 'never-read',
        revision: Number(last ?? 0),
        failures: 0,
        held_removals: '[]',
      })
      .onConflict('source_id')
      .merge(['type']);
  });
}
