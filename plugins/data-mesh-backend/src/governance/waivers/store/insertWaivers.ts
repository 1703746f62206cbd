import { Knex } from 'knex';
import { insertMany } from '../../../database/insertMany';
import { waiversChanged } from './waiversChanged';
import { WaiverRow } from './rows';

/** Stores new waivers and requests. */
export async function insertWaivers(
  tx: Knex.Transaction,
  rows: readonly WaiverRow[],
): Promise<void> {
  await insertMany(tx, 'waivers', [...rows]);
  await waiversChanged(
    tx,
    rows.filter(({ decided }) => decided === 'approved'),
  );
}
