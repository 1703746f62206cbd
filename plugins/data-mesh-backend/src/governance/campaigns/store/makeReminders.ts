import { Knex } from 'knex';
import { ReminderRow } from './ReminderRow';

const CHUNK = 200;

/** What is to be sent of reminders. */
export type NewReminder = Pick<
  ReminderRow,
  'reminder_id' | 'recipient' | 'payload'
>;

/**
 * Has owners told of these reminders and of no others; of what they were told
 * already they are not again. One that could not be sent yet says what is so by now,
 * and is forgotten where it is not so any more.
 */
export async function makeReminders(options: {
  knex: Knex;
  /** All that are due. */
  reminders: readonly NewReminder[];
  /** ISO 8601. */
  at: string;
}): Promise<void> {
  const { knex, reminders, at } = options;
  await knex.transaction(async tx => {
    const due = new Set(reminders.map(each => each.reminder_id));
    const unsent: string[] = await tx<ReminderRow>('campaign_reminders')
      .whereNull('sent_at')
      .pluck('reminder_id');
    for (const ids of chunks(unsent.filter(id => !due.has(id)))) {
      await tx<ReminderRow>('campaign_reminders')
        .whereNull('sent_at')
        .whereIn('reminder_id', ids)
        .delete();
    }
    for (const rows of chunks(reminders)) {
      await tx<ReminderRow>('campaign_reminders')
        .insert(rows.map(each => ({ ...each, made_at: at })))
        .onConflict('reminder_id')
        .merge(['recipient', 'payload'])
        .whereNull('campaign_reminders.sent_at');
    }
  });
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += CHUNK) {
    yield all.slice(start, start + CHUNK);
  }
}
