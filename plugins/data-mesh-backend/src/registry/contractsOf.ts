import { DataProduct } from '@meshstage/plugin-data-mesh-common';

/** Ids of the contracts that a product serves, and of those that it reads. */
export const contractsOf = {
  served({ outputPorts }: DataProduct): string[] {
    return outputPorts.flatMap(({ contractId }) => contractId ?? []);
  },
  read({ inputPorts, outputPorts }: DataProduct): string[] {
    return [
      ...inputPorts.flatMap(({ contractId }) => contractId ?? []),
      ...outputPorts.flatMap(port => port.inputContracts.map(({ id }) => id)),
    ];
  },
};
