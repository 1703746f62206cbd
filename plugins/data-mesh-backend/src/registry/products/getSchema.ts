import { Knex } from 'knex';
import {
  DataContract,
  PortSchema,
  schemaTables,
} from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { RevisionRow } from '../../database/rows';
import { readLinesOf } from '../readLinesOf';
import { findPort } from './findPort';
import { readProduct } from './readProduct';

/** Why there is no schema: the product is not there for the caller, or its port has none. */
export type NoSchema = { missing: 'product' | 'port' | 'contract' };

/**
 * The schema of a port of a product, in its own version or, when the version
 * is not given, in the highest one that is not deprecated.
 */
export async function getSchema(options: {
  knex: Knex;
  ref: string;
  port: { name: string; version?: string };
  reading: Visibility;
}): Promise<PortSchema | NoSchema> {
  const { knex, ref, reading } = options;
  const row = await readProduct({ knex, ref, reading });
  if (!row) {
    return { missing: 'product' };
  }
  const port = findPort(row.document.outputPorts, options.port);
  if (!port) {
    return { missing: 'port' };
  }
  const lines = await readLinesOf({
    knex,
    contractIds: port.contractId ? [port.contractId] : [],
    columns: ['revision_id'],
  });
  const line = lines.of(port, row.domain);
  const revision =
    line &&
    (await knex<RevisionRow>('revisions')
      .where({ revision_id: line.revision_id })
      .first('model'));
  if (!revision) {
    return { missing: 'contract' };
  }
  const contract = JSON.parse(revision.model) as DataContract;
  return {
    ref: row.ref,
    port: port.name,
    version: port.version?.text,
    contractId: contract.id,
    contractVersion: contract.version?.text,
    tables: schemaTables(contract),
  };
}
