import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { toKeptWaiver } from '../toKeptWaiver';
import { WaiverRow } from './rows';

/** What was approved and not ended. */
export interface ApprovedWaivers {
  /** Ids of those of files whose approver was accepted; the files say the rest. */
  accepted: ReadonlySet<string>;
  /** Those that were approved in the portal. */
  waivers: PolicyWaiver[];
}

/**
 * What was approved and not ended, in one order on every machine. Those that are
 * over are among them: who judges says what still counts.
 */
export async function readApprovedWaivers(
  knex: Knex,
): Promise<ApprovedWaivers> {
  const rows = await knex<WaiverRow>('waivers')
    .where({ decided: 'approved' })
    .orderBy('waiver_id');
  const isOfFile = ({ origin }: WaiverRow) => origin === 'file';
  return {
    accepted: new Set(rows.filter(isOfFile).map(row => row.waiver_id)),
    waivers: rows
      .filter(row => !isOfFile(row))
      .map(row => {
        const { origin: _o, decided: _d, ...waiver } = toKeptWaiver(row);
        return waiver;
      }),
  };
}
