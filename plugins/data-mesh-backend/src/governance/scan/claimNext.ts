import { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { Claim, claimWork } from './claimWork';

/**
 * Takes what a replica works on next: none where there is nothing. Where the
 * database is a process of its own these are two ranges, since one is judged while
 * the other is read or saved. What has changed has none beside it: that range may
 * hold it too, and it would be judged twice.
 */
export async function claimNext(options: {
  knex: Knex;
  now: Date;
}): Promise<Claim[]> {
  const { knex } = options;
  const claim = await claimWork(options);
  if (!claim) {
    return [];
  }
  const beside =
    isPostgres(knex) && 'first' in claim.what
      ? await claimWork({ ...options, kinds: ['range'] })
      : undefined;
  return beside ? [claim, beside] : [claim];
}
