import { Knex } from 'knex';
import { QueueRow } from '../verdicts/verdictRows';

/** The work could not be done; nobody tries it again before then. */
export async function postponeClaim(options: {
  knex: Knex;
  claim: string;
  /** ISO 8601. */
  until: string;
}): Promise<void> {
  const { knex, claim, until } = options;
  await knex<QueueRow>('scan_queue')
    .where({ claim })
    .update({ claim: null, claimed_until: until, claimed_asked: null });
}
