import { Knex } from 'knex';
import {
  AcceptedContract,
  contractSummary,
} from '@meshstage/plugin-data-mesh-common';
import { majorColumn } from '../database/major';
import { ContractLineRow } from '../database/rows';
import { optionalText, storedText } from '../database/storedText';
import { lineFacts } from './lineFacts';
import { Acceptance } from './storeRevision';

/** Makes a revision the live one of its contract line; other majors stay. */
export async function storeLine(options: {
  tx: Knex.Transaction;
  contract: AcceptedContract;
  revisionId: string;
  acceptance: Acceptance;
}): Promise<void> {
  const { tx, contract, revisionId, acceptance } = options;
  await tx<ContractLineRow>('contract_lines')
    .insert({
      contract_id: storedText(contract.contractId),
      major: majorColumn(contract.major),
      source_id: acceptance.sourceId,
      domain: optionalText(contract.domain),
      revision_id: revisionId,
      sha256: contract.from.sha256,
      summary: JSON.stringify(contractSummary(contract.document, revisionId)),
      ...lineFacts(contract.document),
    })
    .onConflict(['contract_id', 'major'])
    .merge();
}
