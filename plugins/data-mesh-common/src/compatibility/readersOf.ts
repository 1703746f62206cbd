import { DataProduct, InputPort } from '../model';
import { Reader } from './CompareOptions';

/**
 * Those who read a contract line, as the input ports of products tell: one
 * reader for each port that names the contract and, where it names a version,
 * its major. How they read is the `access` of their `customProperties`.
 *
 * @public
 */
export function readersOf(
  contract: { id: string; major?: number },
  products: readonly DataProduct[],
): Reader[] {
  return products.flatMap(({ inputPorts }) =>
    inputPorts
      .filter(
        ({ contractId, version }) =>
          contractId === contract.id &&
          (version === undefined || version.major === contract.major),
      )
      .map(readerOf),
  );
}

function readerOf({ customProperties }: InputPort): Reader {
  const reader: Reader = {};
  for (const { property, value } of customProperties) {
    if (property === 'access' && typeof value === 'string') {
      reader.access = value;
    } else if (property === 'clearance' && typeof value === 'string') {
      reader.clearance = value;
    }
  }
  return reader;
}
