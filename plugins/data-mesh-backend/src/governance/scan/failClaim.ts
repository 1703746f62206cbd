import { Knex } from 'knex';
import { QueueRow } from '../verdicts/verdictRows';
import { restFailed } from './restFailed';

/** The work failed as a whole: it rests, longer each time. */
export async function failClaim(options: {
  knex: Knex;
  claim: string;
  now: Date;
}): Promise<void> {
  const { knex, claim, now } = options;
  await knex.transaction(async tx => {
    const failed = await tx<QueueRow>('scan_queue')
      .where({ claim })
      .orderBy('key')
      .select();
    await restFailed({ tx, claim, failed, now });
  });
}
