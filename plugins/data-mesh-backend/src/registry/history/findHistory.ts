import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { majorColumn } from '../../database/major';
import { storedText } from '../../database/storedText';
import { findPort } from '../products/findPort';
import { NoSchema } from '../products/getSchema';
import { readProduct } from '../products/readProduct';
import { readLinesOf } from '../readLinesOf';
import { History } from './History';

/**
 * The history of a product or, where a port is named, of the contract line that
 * it serves; or why there is none for the caller.
 */
export async function findHistory(options: {
  knex: Knex;
  ref: string;
  port?: { name: string; version?: string };
  reading: Visibility;
}): Promise<(History & { product_id: string }) | NoSchema> {
  const { knex, ref, reading } = options;
  const row = await readProduct({ knex, ref, reading });
  if (!row) {
    return { missing: 'product' };
  }
  const productId = storedText(row.document.id);
  if (!options.port) {
    return {
      product_id: productId,
      kind: 'DataProduct',
      document_id: productId,
      major: majorColumn(undefined),
    };
  }
  const port = findPort(row.document.outputPorts, options.port);
  if (!port) {
    return { missing: 'port' };
  }
  const contractId = port.contractId && storedText(port.contractId);
  const lines = await readLinesOf({
    knex,
    contractIds: contractId ? [contractId] : [],
    columns: [],
  });
  const line = lines.of({ ...port, contractId }, row.domain);
  return contractId && line
    ? {
        product_id: productId,
        kind: 'DataContract',
        document_id: contractId,
        major: line.major,
      }
    : { missing: 'contract' };
}
