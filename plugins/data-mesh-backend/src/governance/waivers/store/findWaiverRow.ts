import { Knex } from 'knex';
import { WaiverRow } from './rows';

/** A waiver as it is kept, whoever asks. */
export async function findWaiverRow(
  knex: Knex,
  waiver_id: string,
): Promise<WaiverRow | undefined> {
  return await knex<WaiverRow>('waivers').where({ waiver_id }).first();
}
