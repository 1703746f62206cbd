import { Knex } from 'knex';
import { QueueRow } from '../verdicts/verdictRows';

/** The work is done; what was asked for again meanwhile is left to whoever is next. */
export async function endClaim(options: {
  knex: Knex;
  claim: string;
}): Promise<void> {
  const { knex, claim } = options;
  await knex.transaction(async tx => {
    await tx<QueueRow>('scan_queue')
      .where({ claim })
      .whereRaw('asked = claimed_asked')
      .delete();
    await tx<QueueRow>('scan_queue')
      .where({ claim })
      .update({ claim: null, claimed_until: null, claimed_asked: null });
  });
}
