import { DataProduct } from '../../model';
import { LintFinding } from '../LintRule';

/** Contracts that an output port is made from, where the input ports are told and none receives them. */
export function receivedInputs({
  inputPorts,
  outputPorts,
}: DataProduct): LintFinding[] {
  const received = new Set(inputPorts.map(({ contractId }) => contractId));
  if (received.size === 0 || received.has(undefined)) {
    return [];
  }
  return outputPorts.flatMap(({ inputContracts }, port) =>
    inputContracts.flatMap(({ id }, index) =>
      id === '' || received.has(id)
        ? []
        : [
            {
              code: 'unknown-input-contract' as const,
              path: `outputPorts[${port}].inputContracts[${index}].id`,
              data: { id },
            },
          ],
    ),
  );
}
