import { Knex } from 'knex';
import { NoticeRow } from './rows';

const CHUNK = 200;

/** Has people, or the audit log, told of waivers; of what they were told already they are not again. */
export async function makeNotices(options: {
  knex: Knex;
  kind: NoticeRow['kind'];
  waiverIds: readonly string[];
  /** ISO 8601. */
  at: string;
}): Promise<void> {
  const { knex, kind, waiverIds, at } = options;
  for (let start = 0; start < waiverIds.length; start += CHUNK) {
    await knex<NoticeRow>('waiver_notices')
      .insert(
        waiverIds
          .slice(start, start + CHUNK)
          .map(waiver_id => ({ waiver_id, kind, made_at: at })),
      )
      .onConflict(['waiver_id', 'kind'])
      .ignore();
  }
}
