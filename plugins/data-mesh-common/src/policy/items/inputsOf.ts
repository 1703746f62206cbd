import { DataProduct, DocumentVersion, InputPort } from '../../model';

/** Something that a product reads. */
export interface ProductInput {
  contractId?: string;
  version?: DocumentVersion;
  /** Absent where only an output port says that it is made from the contract. */
  port?: InputPort;
  /** Place in the model of the product. */
  modelPath: string;
}

/**
 * What a product reads: its input ports, and the contracts that its output ports
 * are made from and that no input port names.
 */
export function inputsOf({
  inputPorts,
  outputPorts,
}: DataProduct): ProductInput[] {
  const named = new Set(inputPorts.map(({ contractId }) => contractId));
  return [
    ...inputPorts.map((port, index) => ({
      contractId: port.contractId,
      version: port.version,
      port,
      modelPath: `inputPorts[${index}]`,
    })),
    ...outputPorts.flatMap(({ inputContracts }, at) =>
      inputContracts.flatMap(({ id, version }, index) =>
        named.has(id)
          ? []
          : [
              {
                contractId: id,
                version,
                modelPath: `outputPorts[${at}].inputContracts[${index}]`,
              },
            ],
      ),
    ),
  ];
}
