import { DataContract, DataProduct } from '../../model';
import { resolvePort } from '../resolvePort';
import { inputsOf, ProductInput } from './inputsOf';
import { lazy } from './lazy';
import { KnownProduct, PolicyDocument } from './PolicySubject';
import { PortContracts } from './PortContracts';
import { SourceColumns } from './SourceColumns';

type Reading = Pick<ProductInput, 'contractId' | 'version'>;

/** The contracts that a contract is made from. */
export interface ContractInputs {
  known: readonly DataContract[];
  /** Whether it reads contracts that nobody handed in. */
  isPartial: boolean;
  columns: () => SourceColumns;
}

/**
 * What the contracts of a product are made from. A port that says so itself
 * (`inputContracts`) is believed; else it is all that the product reads. What is
 * read from outside of the mesh has no contract and promises nothing.
 */
export class InputContracts {
  private readonly lines = new Map<
    string,
    Map<number | undefined, DataContract>
  >();
  private readonly made = new Map<DataContract, ContractInputs>();

  constructor(
    private readonly product: DataProduct | undefined,
    private readonly ports: PortContracts,
    upstream: readonly KnownProduct[],
  ) {
    for (const document of upstream.flatMap(each => each.contracts ?? [])) {
      const { id, version } = document;
      const line =
        this.lines.get(id) ?? new Map<number | undefined, DataContract>();
      this.lines.set(id, line.set(version?.major, document));
    }
  }

  of(contract: PolicyDocument<DataContract>): ContractInputs {
    const known = this.made.get(contract.document) ?? this.find(contract);
    this.made.set(contract.document, known);
    return known;
  }

  private find(contract: PolicyDocument<DataContract>): ContractInputs {
    if (!this.product) {
      // Which product serves it, and what that reads, nobody can tell.
      return inputs([], true);
    }
    const read = this.readBy(this.product, contract).filter(
      ({ contractId }) => contractId,
    );
    const contracts = read.map(each => this.lineOf(each));
    const known = contracts.flatMap(each => each ?? []);
    return inputs([...new Set(known)], known.length < read.length);
  }

  private readBy(
    product: DataProduct,
    contract: PolicyDocument<DataContract>,
  ): Reading[] {
    const serving = product.outputPorts.filter(
      port => this.ports.contractOf(port) === contract,
    );
    return serving.length > 0 &&
      serving.every(port => port.inputContracts.length > 0)
      ? serving.flatMap(port =>
          port.inputContracts.map(({ id, version }) => ({
            contractId: id,
            version,
          })),
        )
      : inputsOf(product);
  }

  private lineOf({ contractId, version }: Reading): DataContract | undefined {
    const line = this.lines.get(contractId ?? '');
    const found = resolvePort({ contractId, version }, [
      ...(line?.keys() ?? []),
    ]);
    return found.kind === 'resolved' ? line?.get(found.major) : undefined;
  }
}

function inputs(
  known: readonly DataContract[],
  isPartial: boolean,
): ContractInputs {
  return {
    known,
    isPartial,
    columns: lazy(() => new SourceColumns(known)),
  };
}
