import { Knex } from 'knex';
import {
  DataProduct,
  Reader,
  readersOf,
} from '@meshstage/plugin-data-mesh-common';
import { fromMajorColumn } from '../../database/major';
import { InputRow, RevisionRow } from '../../database/rows';
import { History } from './History';

/** A live product that reads a contract. */
export interface ReadingProduct {
  ref: string;
  title: string;
  domain: string;
  owner: string;
  /** The first of its input ports that does. */
  port: string;
  /** One for each of its input ports that does. */
  readers: Reader[];
}

/** The live products with an input port for a contract line, by ref. */
export async function readReaders(options: {
  knex: Knex;
  history: History;
}): Promise<ReadingProduct[]> {
  const { knex, history } = options;
  if (history.kind === 'DataProduct') {
    return [];
  }
  const rows = await knex<RevisionRow>('revisions')
    .join('products', 'products.revision_id', 'revisions.revision_id')
    .whereNot('products.state', 'removed')
    .whereIn(
      'products.product_id',
      knex<InputRow>('inputs')
        .where({ contract_id: history.document_id })
        .select('product_id'),
    )
    .orderBy('products.ref')
    .select(
      'products.ref',
      'products.title',
      'products.domain',
      'products.owner',
      'revisions.model',
    );
  const contract = {
    id: history.document_id,
    major: fromMajorColumn(history.major),
  };
  return rows.flatMap(({ model, ...row }): ReadingProduct[] => {
    const document = JSON.parse(model) as DataProduct;
    const readers = readersOf(contract, [document]);
    const port = document.inputPorts.find(
      ({ contractId }) => contractId === contract.id,
    );
    return port && readers.length > 0
      ? [{ ...row, port: port.name, readers }]
      : [];
  });
}
