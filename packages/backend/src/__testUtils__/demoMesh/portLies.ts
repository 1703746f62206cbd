import { DataProduct } from '@meshstage/plugin-data-mesh-common';
import { contractKey, DemoMesh } from './DemoMesh';

/** Where a product says of its ports what their contracts do not. */
export function portLies(product: DataProduct, mesh: DemoMesh): string[] {
  return [
    ...product.outputPorts.flatMap(port => {
      const title = `port ${port.name} ${port.version?.text}`;
      const contract = mesh.contracts.get(
        contractKey(port.contractId, port.version?.text),
      );
      if (!contract) {
        return [`${title}: no contract with this id and version`];
      }
      return [
        ...(contract.domain === product.domain
          ? []
          : [`${title}: contract of domain ${contract.domain}`]),
        ...(port.deprecated === (contract.lifecycle === 'deprecated')
          ? []
          : [`${title}: contract is ${contract.lifecycle}`]),
        ...port.inputContracts
          .filter(
            ({ id, version }) =>
              !mesh.contracts.has(contractKey(id, version?.text)),
          )
          .map(({ id }) => `${title}: input contract ${id} does not exist`),
      ];
    }),
    ...inputLies(product),
  ];
}

/** Input ports are what the output ports are made from, no more and no less. */
function inputLies(product: DataProduct): string[] {
  const used = new Set(
    product.outputPorts.flatMap(port =>
      port.inputContracts.map(({ id, version }) =>
        contractKey(id, version?.text),
      ),
    ),
  );
  const stated = new Set(
    product.inputPorts.map(({ contractId, version }) =>
      contractKey(contractId, version?.text),
    ),
  );
  const type = product.type.value;
  return [
    ...[...used]
      .filter(key => !stated.has(key))
      .map(key => `no input port for ${key}`),
    ...[...stated]
      .filter(key => !used.has(key))
      .map(key => `input port for ${key} is used by no output port`),
    ...(used.size > 0 === (type !== 'source-aligned')
      ? []
      : [`type ${type} with ${used.size} input contracts`]),
  ];
}
