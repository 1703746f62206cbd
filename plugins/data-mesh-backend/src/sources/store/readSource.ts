import { Knex } from 'knex';
import { SourceRow } from './rows';

/** The row of a source, or `undefined`. */
export async function readSource(options: {
  knex: Knex;
  sourceId: string;
}): Promise<SourceRow | undefined> {
  const { knex, sourceId } = options;
  return await knex<SourceRow>('sources')
    .where({ source_id: sourceId })
    .first();
}
