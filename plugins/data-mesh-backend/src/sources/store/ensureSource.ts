import { Knex } from 'knex';
import { SourceRow } from './rows';

/** Makes the row of a source unless it is there; of one that is, only the type changes. */
export async function ensureSource(options: {
  knex: Knex;
  sourceId: string;
  type: string;
}): Promise<void> {
  const { knex, sourceId, type } = options;
  await knex<SourceRow>('sources')
    .insert({
      source_id: sourceId,
      type,
      domains: '[]',
      state: 'never-read',
      revision: 0,
      failures: 0,
      held_removals: '[]',
    })
    .onConflict('source_id')
    .merge(['type']);
}
