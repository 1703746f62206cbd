import { Knex } from 'knex';
import { isAhead } from '../../database/isAhead';
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
  const at = options.now();
  const current = await definitions.current();
  if (!current) {
    return;
  }
  const waivers = await readWaiverRevision(knex);
  const asked = sha256(JSON.stringify([current.hash, waivers]));
  const state = await readScanState(knex);
  if (state.retried_for === asked || rests(state, at)) {
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
    retried_at: at.toISOString(),
  });
}

function rests(
  { retried_at: last }: Pick<ScanStateRow, 'retried_at'>,
  now: Date,
): boolean {
  return (
    last !== null &&
    !isAhead(last, now.toISOString()) &&
    now.getTime() < Date.parse(last) + REST_MS
  );
}
