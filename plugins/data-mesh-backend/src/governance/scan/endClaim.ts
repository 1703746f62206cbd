import { Knex } from 'knex';
import { QueueRow } from '../verdicts/verdictRows';
import { Claim } from './claimWork';
import { whereWork } from './readScannedProducts';
import { restFailed } from './restFailed';

/**
 * The work is done; what was asked for again meanwhile is left to whoever is
 * next. Products that could not be judged are tried again, those that could be
 * have failed no more.
 */
export async function endClaim(options: {
  knex: Knex;
  claim: Claim;
  /** Ids of products that could not be judged. */
  failed: readonly string[];
  now: Date;
}): Promise<void> {
  const { knex, claim, failed, now } = options;
  await knex.transaction(async tx => {
    await forgetFailures(tx, claim.what, failed);
    await restFailed({
      tx,
      claim: claim.id,
      failed: failed.map(id => ({
        key: `product:${id}`,
        kind: 'product',
        first_id: id,
        end_id: null,
      })),
      now,
    });
    await tx<QueueRow>('scan_queue')
      .where({ claim: claim.id })
      .whereRaw('asked = claimed_asked')
      .delete();
    await tx<QueueRow>('scan_queue').where({ claim: claim.id }).update({
      claim: null,
      claimed_until: null,
      claimed_asked: null,
      failures: 0,
      failed_since: null,
    });
  });
}

/** A range has looked at products that were resting; one that was asked for since is not one. */
async function forgetFailures(
  tx: Knex,
  what: Claim['what'],
  failed: readonly string[],
): Promise<void> {
  if ('productIds' in what) {
    return;
  }
  const rests: Knex.QueryBuilder = tx<QueueRow>('scan_queue')
    .where({ kind: 'product', claim: null })
    .where('failures', '>', 0)
    .whereNotNull('claimed_until')
    .whereNotIn('first_id', failed)
    .delete();
  whereWork(rests, tx, 'first_id', what);
  await rests;
}
