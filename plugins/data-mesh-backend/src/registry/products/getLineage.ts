import { Knex } from 'knex';
import {
  DataProduct,
  ProductLineage,
} from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { readConsumers } from './readConsumers';
import { readProduct } from './readProduct';
import { readServers, ServingPort } from './readServers';
import { toNeighbour } from './toNeighbour';

/**
 * The products and systems next to a product, one hop each way; absent when
 * the product may not be read. A consumer that may not be read is there
 * without its name: that somebody consumes is a fact of this product.
 */
export async function getLineage(options: {
  knex: Knex;
  ref: string;
  reading: Visibility;
}): Promise<ProductLineage | undefined> {
  const { knex, reading } = options;
  const row = await readProduct(options);
  if (!row) {
    return undefined;
  }
  const { document, product_id: productId } = row;
  const [servers, consumers] = await Promise.all([
    readServers({
      knex,
      contractIds: inputsOf(document).flatMap(each => each.contractId ?? []),
      except: productId,
      reading,
    }),
    readConsumers({ knex, productId, reading }),
  ]);
  return {
    ref: row.ref,
    upstream: upstream(document, servers),
    downstream: consumers.map(({ consumer, ...edge }) => ({
      ...(consumer
        ? { ...consumer, kind: 'product' as const }
        : { title: '', kind: 'external' as const }),
      ...edge,
    })),
  };
}

/** Input ports, and contracts that only an output port names as its input. */
function inputsOf({ inputPorts, outputPorts }: DataProduct) {
  const named = new Set(inputPorts.map(port => port.contractId));
  return [
    ...inputPorts.map(port => ({ ...port, viaPort: port.name })),
    ...outputPorts.flatMap(port =>
      port.inputContracts
        .filter(({ id }) => !named.has(id))
        .map(({ id, version }) => ({
          name: id,
          contractId: id,
          version,
          viaPort: port.name,
        })),
    ),
  ];
}

function upstream(
  document: DataProduct,
  servers: ReadonlyMap<string, ServingPort[]>,
): ProductLineage['upstream'] {
  return inputsOf(document).map(input => ({
    ...toNeighbour(input, servers),
    viaPort: input.viaPort,
  }));
}
