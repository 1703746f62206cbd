import { Knex } from 'knex';
import { SourceRow } from './rows';

/**
 * Records how a reading went. Nothing is recorded, and `false` the answer, when
 * another one has taken its turn meanwhile.
 */
export async function recordOutcome(options: {
  knex: Knex;
  sourceId: string;
  revision: number;
  outcome: Partial<Omit<SourceRow, 'source_id' | 'revision'>>;
}): Promise<boolean> {
  const { knex, sourceId, revision, outcome } = options;
  const rows = await knex<SourceRow>('sources')
    .where({ source_id: sourceId, revision })
    .update(outcome);
  return rows === 1;
}
