import { Knex } from 'knex';
import { Reader, readersOf } from '@meshstage/plugin-data-mesh-common';
import { fromMajorColumn } from '../../database/major';
import { listReadingProducts, ServedProduct } from '../listReadingProducts';
import { History } from './History';

/** A live product that reads a contract. */
export interface ReadingProduct extends Omit<ServedProduct, 'document'> {
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
  const contract = {
    id: history.document_id,
    major: fromMajorColumn(history.major),
  };
  const products = await listReadingProducts({
    knex,
    contractIds: [contract.id],
  });
  return products.flatMap(({ document, ...product }): ReadingProduct[] => {
    const readers = readersOf(contract, [document]);
    const port = document.inputPorts.find(
      ({ contractId }) => contractId === contract.id,
    );
    return port && readers.length > 0
      ? [{ ...product, port: port.name, readers }]
      : [];
  });
}
