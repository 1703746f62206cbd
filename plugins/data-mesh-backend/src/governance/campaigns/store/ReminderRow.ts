/** Table `campaign_reminders`. Times are ISO 8601 UTC. */
export interface ReminderRow {
  reminder_id: string;
  recipient: string;
  payload: string;
  made_at: string;
  claimed_until: string | null;
  sent_at: string | null;
  attempts: number;
}
