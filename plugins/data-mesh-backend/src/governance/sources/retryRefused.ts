import { Knex } from 'knex';
import { sha256 } from '../../database/sha256';
import { requestReading } from '../../sources/store/requestReading';
import { SourceDocumentRow } from '../../sources/store/rows';
import { ScanStateRow } from '../verdicts/verdictRows';
import { readWaiverRevision } from '../waivers/store/waiverRevision';
import { GovernanceDefinitions } from './GovernanceDefinitions';

/**
 * Has the sources hand in again what was refused of them, once something else is
 * asked of products or waived: their bytes are the same, so nobody else would.
 * They do so with the rights that they have by then. A crash in between has it
 * done twice, which says the same twice.
 */
export async function retryRefused(options: {
  knex: Knex;
  definitions: GovernanceDefinitions;
}): Promise<void> {
  const { knex, definitions } = options;
  const current = await definitions.current();
  if (!current) {
    return;
  }
  const waivers = await readWaiverRevision(knex);
  const asked = sha256(JSON.stringify([current.hash, waivers]));
  const state = knex<ScanStateRow>('scan_state');
  if (await state.clone().where({ retried_for: asked }).first()) {
    return;
  }
  const sourceIds: string[] = await knex<SourceDocumentRow>('source_documents')
    .where({ state: 'refused' })
    .distinct('source_id')
    .pluck('source_id');
  for (const sourceId of sourceIds) {
    await requestReading({ knex, sourceId });
  }
  await state.update({ retried_for: asked });
}
