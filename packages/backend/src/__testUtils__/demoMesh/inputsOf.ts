import { DataContract, DataProduct } from '@meshstage/plugin-data-mesh-common';
import { contractKey, DemoMesh } from './DemoMesh';

/** Contracts that the output ports of a product are made from. */
export function inputsOf(product: DataProduct, mesh: DemoMesh): DataContract[] {
  return product.outputPorts.flatMap(port =>
    port.inputContracts.flatMap(
      ({ id, version }) =>
        mesh.contracts.get(contractKey(id, version?.text)) ?? [],
    ),
  );
}
