import { Knex } from 'knex';
import { ReminderRow } from './ReminderRow';

const CHUNK = 200;

/** What is to be sent of reminders. */
export type NewReminder = Pick<
  ReminderRow,
  'reminder_id' | 'recipient' | 'payload'
>;

/** Has owners told; of what they were told already they are not again. */
export async function makeReminders(options: {
  knex: Knex;
  reminders: readonly NewReminder[];
  /** ISO 8601. */
  at: string;
}): Promise<void> {
  const { knex, reminders, at } = options;
  for (let start = 0; start < reminders.length; start += CHUNK) {
    await knex<ReminderRow>('campaign_reminders')
      .insert(
        reminders
          .slice(start, start + CHUNK)
          .map(each => ({ ...each, made_at: at })),
      )
      .onConflict('reminder_id')
      .ignore();
  }
}
