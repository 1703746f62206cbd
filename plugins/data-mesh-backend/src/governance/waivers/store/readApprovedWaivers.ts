import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { toKeptWaiver } from '../toKeptWaiver';
import { WaiverRow } from './rows';

/**
 * What was approved in the portal and not ended, in one order on every machine.
 * Those that are over are among them: who judges says what still counts.
 */
export async function readApprovedWaivers(knex: Knex): Promise<PolicyWaiver[]> {
  const rows = await knex<WaiverRow>('waivers')
    .where({ decided: 'approved' })
    .whereNot({ origin: 'file' })
    .orderBy('waiver_id');
  return rows.map(row => {
    const { origin: _o, decided: _d, ...waiver } = toKeptWaiver(row);
    return waiver;
  });
}
