import { Knex } from 'knex';
import { whereFree } from '../../../database/whereFree';
import { NoticeRow } from './rows';

/** How long who sends a notice has for it. */
const CLAIM_MS = 60_000;

/**
 * Takes the next notice of some kinds that nobody sends now, so that two replicas
 * never send the same.
 */
export async function claimNotice<K extends NoticeRow['kind']>(options: {
  knex: Knex;
  kinds: readonly K[];
  now: Date;
}): Promise<NoticeRow<K> | undefined> {
  const { knex, kinds, now } = options;
  const claimed_until = new Date(now.getTime() + CLAIM_MS).toISOString();
  const open = () => {
    const query: Knex.QueryBuilder = knex<NoticeRow>('waiver_notices')
      .whereNull('sent_at')
      .whereIn('kind', [...kinds]);
    whereFree(query, now);
    return query;
  };
  for (;;) {
    const next: NoticeRow<K> | undefined = await open()
      .orderBy('made_at')
      .orderBy('waiver_id')
      .orderBy('kind')
      .first();
    if (!next) {
      return undefined;
    }
    const { waiver_id, kind } = next;
    const claimed: number = await open()
      .where({ waiver_id, kind })
      .update({ claimed_until, attempts: next.attempts + 1 });
    if (claimed === 1) {
      return { ...next, claimed_until, attempts: next.attempts + 1 };
    }
  }
}
