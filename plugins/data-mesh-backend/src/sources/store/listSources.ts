import { Knex } from 'knex';
import { SourceRow } from './rows';

/** The rows of all sources, by id. */
export async function listSources(options: {
  knex: Knex;
}): Promise<SourceRow[]> {
  return await options.knex<SourceRow>('sources').orderBy('source_id');
}
