import { Knex } from 'knex';
import { SourceRow } from './rows';

/**
 * Takes the turn for a reading that changes something. Resolves to its number,
 * which grows from reading to reading, or to `undefined` when another reading
 * took its turn since this one looked: that one may have seen newer things.
 */
export async function claimReading(options: {
  knex: Knex;
  sourceId: string;
  /** The revision of the source before it was read. */
  revision: number;
}): Promise<number | undefined> {
  const { knex, sourceId, revision } = options;
  const taken = await knex<SourceRow>('sources')
    .where({ source_id: sourceId, revision })
    .update({ revision: revision + 1 });
  return taken === 1 ? revision + 1 : undefined;
}
