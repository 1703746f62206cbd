import { Knex } from 'knex';
import { DataProduct } from '@meshstage/plugin-data-mesh-common';
import { insertMany } from '../database/insertMany';
import { InputRow, PortRow } from '../database/rows';
import { optionalText, storedText } from '../database/storedText';

/**
 * Replaces the output ports and the inputs of a product by its document's.
 * Resolves to the ids of the contracts that the product serves since or no
 * longer.
 */
export async function storePorts(options: {
  tx: Knex.Transaction;
  document: DataProduct;
}): Promise<string[]> {
  const { tx, document } = options;
  const productId = storedText(document.id);
  const ports = portRows(document, productId);
  const before = contractsOf(
    await tx<PortRow>('ports')
      .where({ product_id: productId })
      .select('contract_id'),
  );
  await tx('ports').where({ product_id: productId }).delete();
  await tx('inputs').where({ product_id: productId }).delete();
  await insertMany(tx, 'ports', ports);
  await insertMany(tx, 'inputs', inputRows(document, productId));
  const after = contractsOf(ports);
  return [...before, ...after].filter(id => !(before.has(id) && after.has(id)));
}

function contractsOf(ports: Pick<PortRow, 'contract_id'>[]): Set<string> {
  return new Set(ports.flatMap(port => port.contract_id ?? []));
}

function portRows(document: DataProduct, productId: string): PortRow[] {
  return document.outputPorts.map((port, position) => ({
    product_id: productId,
    position,
    name: storedText(port.name),
    version: optionalText(port.version?.text),
    major: port.version?.major ?? null,
    contract_id: optionalText(port.contractId),
  }));
}

function inputRows(document: DataProduct, productId: string): InputRow[] {
  const inputs = [
    ...document.inputPorts.map(port => ({
      name: port.name,
      version: port.version,
      contractId: port.contractId,
      outputPort: undefined,
    })),
    ...document.outputPorts.flatMap(port =>
      port.inputContracts.map(contract => ({
        name: contract.id,
        version: contract.version,
        contractId: contract.id,
        outputPort: port.name,
      })),
    ),
  ];
  return inputs.map((input, position) => ({
    product_id: productId,
    position,
    name: storedText(input.name),
    version: optionalText(input.version?.text),
    contract_id: optionalText(input.contractId),
    output_port: optionalText(input.outputPort),
  }));
}
