import { Knex } from 'knex';
import { whereFree } from '../../../database/whereFree';
import { ReminderRow } from './ReminderRow';

/** How long who sends a reminder has for it. */
const CLAIM_MS = 60_000;

/** Takes the next reminder that nobody sends now, so that two replicas never send the same. */
export async function claimReminder(options: {
  knex: Knex;
  now: Date;
}): Promise<ReminderRow | undefined> {
  const { knex, now } = options;
  const claimed_until = new Date(now.getTime() + CLAIM_MS).toISOString();
  const open = () => {
    const query: Knex.QueryBuilder =
      knex<ReminderRow>('campaign_reminders').whereNull('sent_at');
    whereFree(query, now);
    return query;
  };
  for (;;) {
    const next: ReminderRow | undefined = await open()
      .orderBy('made_at')
      .orderBy('reminder_id')
      .first();
    if (!next) {
      return undefined;
    }
    const { reminder_id } = next;
    const attempts = next.attempts + 1;
    const claimed: number = await open()
      .where({ reminder_id })
      .update({ claimed_until, attempts });
    if (claimed === 1) {
      return { ...next, claimed_until, attempts };
    }
  }
}
