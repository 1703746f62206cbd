import { Knex } from 'knex';
import { lockNames } from '../../../database/locks';

/**
 * The newest change of a verdict that there is; 0 where there is none. Whoever
 * writes changes holds the same lock, so that none with a smaller number comes
 * after it.
 */
export async function lastSeq(tx: Knex.Transaction): Promise<number> {
  await lockNames(tx, ['policy verdicts']);
  const [row]: { last: number | string | null }[] = await tx(
    'policy_changes',
  ).max({ last: 'seq' });
  return Number(row?.last ?? 0);
}
