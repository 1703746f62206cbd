import { Knex } from 'knex';
import { ScanStateRow } from '../verdicts/verdictRows';

/** What all replicas know of the scan. */
export async function readScanState(knex: Knex): Promise<ScanStateRow> {
  const [state] = await knex<ScanStateRow>('scan_state').select();
  return state;
}

/** Says why what is kept may be old, or that it is not any more. */
export async function setStale(
  knex: Knex,
  because: ScanStateRow['stale_because'],
): Promise<void> {
  const state = knex<ScanStateRow>('scan_state');
  if (because === null) {
    await state.whereNotNull('stale_because').update({ stale_because: null });
  } else {
    await state.update({ stale_because: because });
  }
}
