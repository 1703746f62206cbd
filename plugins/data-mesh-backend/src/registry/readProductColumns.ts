import { Knex } from 'knex';
import {
  ColumnFeedItem,
  ContractColumn,
  contractColumns,
  DataContract,
  OutputPort,
} from '@meshstage/plugin-data-mesh-common';
import { RevisionRow } from '../database/rows';
import { readLinesOf } from './readLinesOf';

/** A column and the port that serves it. */
export type PortColumn = ContractColumn &
  Pick<ColumnFeedItem, 'port' | 'version'>;

/**
 * The columns that a product serves, each table and name once: in the port that
 * has the best future, which is the one that its schema page shows.
 */
export async function readProductColumns(options: {
  knex: Knex;
  /** Of the product: it does not serve the contracts of others. */
  domain: string;
  ports: readonly OutputPort[];
}): Promise<PortColumn[]> {
  const { knex, domain } = options;
  const ports = [...options.ports].sort(
    (a, b) =>
      Number(a.deprecated) - Number(b.deprecated) ||
      (b.version?.major ?? -1) - (a.version?.major ?? -1),
  );
  const lines = await readLinesOf({
    knex,
    contractIds: ports.flatMap(({ contractId }) => contractId ?? []),
    columns: ['revision_id'],
  });
  const columns = new Map<string, PortColumn>();
  const read = new Set<string>();
  for (const port of ports) {
    const revisionId = lines.of(port, domain)?.revision_id;
    if (revisionId === undefined || read.has(revisionId)) {
      continue;
    }
    read.add(revisionId);
    const revision = await knex<RevisionRow>('revisions')
      .where({ revision_id: revisionId })
      .first('model');
    const contract = revision && (JSON.parse(revision.model) as DataContract);
    for (const column of contract ? contractColumns(contract) : []) {
      const key = JSON.stringify([column.table, column.path.at(-1)]);
      if (!columns.has(key)) {
        const version = port.version?.text;
        columns.set(key, { ...column, port: port.name, version });
      }
    }
  }
  return [...columns.values()];
}
