import { Knex } from 'knex';
import { sha256 } from '../../database/sha256';
import { requestReading } from '../../sources/store/requestReading';
import { SourceDocumentRow } from '../../sources/store/rows';
import { readScanState } from '../scan/scanState';
import { ScanStateRow } from '../verdicts/verdictRows';
import { readWaiverRevision } from '../waivers/store/waiverRevision';
import { GovernanceDefinitions } from './GovernanceDefinitions';

/** Two replicas of different releases may not agree for a while on what is asked. */
const REST_MS = 60_000;

/**
 * Has the sources hand in again what was refused of them, once something else is
 * asked of products or waived: their bytes are the same, so nobody else would.
 * They do so with the rights that they have by then, once a minute at most. A crash in between has it
 * done twice, which says the same twice.
 */
export async function retryRefused(options: {
  knex: Knex;
  definitions: GovernanceDefinitions;
  now: () => Date;
}): Promise<void> {
  const { knex, definitions } = options;
  const now = options.now().getTime();
  const current = await definitions.current();
  if (!current) {
    return;
  }
  const waivers = await readWaiverRevision(knex);
  const asked = sha256(JSON.stringify([current.hash, waivers]));
  const state = await readScanState(knex);
  const last = Date.parse(state.retried_at ?? new Date(0).toISOString());
  if (state.retried_for === asked || now < last + REST_MS) {
    return;
  }
  const sourceIds: string[] = await knex<SourceDocumentRow>('source_documents')
    .where({ state: 'refused' })
    .distinct('source_id')
    .pluck('source_id');
  for (const sourceId of sourceIds) {
    await requestReading({ knex, sourceId });
  }
  await knex<ScanStateRow>('scan_state').update({
    retried_for: asked,
    retried_at: new Date(now).toISOString(),
  });
}
