import { DataContract, LiveLine } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { fromMajorColumn } from '../database/major';
import { ContractLineRow, RevisionRow } from '../database/rows';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';

/** A live contract line, as far as who reads it looks at it. */
export type ContractLine = Pick<
  LiveLine,
  'contractId' | 'major' | 'domain' | 'document' | 'sha256'
>;

/** Every live line of some contracts, by id and major. */
export async function readContractLines(options: {
  knex: Knex;
  contractIds: Iterable<string>;
}): Promise<ContractLine[]> {
  const { knex, contractIds } = options;
  const ids = [...new Set(contractIds)].map(storedText);
  if (ids.length === 0) {
    return [];
  }
  const query = knex<ContractLineRow>('contract_lines as line')
    .join<RevisionRow>('revisions', 'revisions.revision_id', 'line.revision_id')
    .orderBy(['line.contract_id', 'line.major'])
    .select(
      'line.contract_id',
      'line.major',
      'line.domain',
      'line.sha256',
      'revisions.model',
    );
  whereInMany(query, knex, 'line.contract_id', ids);
  const rows: (Pick<
    ContractLineRow,
    'contract_id' | 'major' | 'domain' | 'sha256'
  > &
    Pick<RevisionRow, 'model'>)[] = await query;
  return rows.map(row => ({
    contractId: row.contract_id,
    major: fromMajorColumn(row.major),
    domain: row.domain ?? undefined,
    sha256: row.sha256,
    document: JSON.parse(row.model) as DataContract,
  }));
}
