import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { lockNames } from '../../../database/locks';
import { WaiverRow } from './rows';
import { whereWaiverState } from './whereWaiverState';

/**
 * Throws where the same is asked for already and waits for a decision: its owner
 * would be told twice, and one of the two wait for ever. Of two who ask at the
 * same time the second waits until the first has asked.
 *
 * @param today - UTC date
 */
export async function refuseSecondRequest(
  tx: Knex.Transaction,
  row: WaiverRow,
  today: string,
): Promise<void> {
  const { policy_id, product_ref, port, column_path } = row;
  const same = { policy_id, product_ref, port, column_path };
  await lockNames(tx, [`waiver request ${JSON.stringify(same)}`]);
  const waiting: Knex.QueryBuilder = tx<WaiverRow>('waivers').where(same);
  whereWaiverState(waiting, 'pending', today);
  const first: WaiverRow | undefined = await waiting.first();
  if (first) {
    throw new ConflictError(
      `${first.requested_by} has asked for this waiver already, and it waits for a decision: wait for that, or have it withdrawn first`,
    );
  }
}
