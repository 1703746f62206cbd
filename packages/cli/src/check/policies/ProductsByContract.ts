import {
  DataContract,
  DataProduct,
  KnownProduct,
  makePolicySubject,
  ReadDocument,
  slugify,
} from '@meshstage/plugin-data-mesh-common';

/** Products by the contracts that they serve and that they read, so that none is looked for. */
export class ProductsByContract {
  private readonly serving = new Map<string, KnownProduct[]>();
  private readonly reading = new Map<string, KnownProduct[]>();

  constructor(documents: readonly ReadDocument[]) {
    const contracts = contractsById(documents);
    for (const document of documents) {
      const { product, ref, domain } = makePolicySubject({
        documents: [document],
      });
      if (product && ref !== undefined) {
        const served = [...servedBy(product.document)];
        const known = {
          ...{ ref, domain, document: product.document },
          contracts: served
            .flatMap(id => contracts.get(id) ?? [])
            .filter(each => isOf(domain, each)),
        };
        add(this.serving, servedBy(product.document), known);
        add(this.reading, readBy(product.document), known);
      }
    }
  }

  /** Who reads what a product serves. */
  readers(product: DataProduct): KnownProduct[] {
    return found(this.reading, servedBy(product));
  }

  /** Who serves what a product reads. */
  sources(product: DataProduct): KnownProduct[] {
    return found(this.serving, readBy(product));
  }
}

function contractsById(
  documents: readonly ReadDocument[],
): ReadonlyMap<string, readonly DataContract[]> {
  const contracts = new Map<string, DataContract[]>();
  for (const { reading } of documents) {
    if (reading.document?.kind === 'DataContract') {
      const { id } = reading.document;
      contracts.set(id, [...(contracts.get(id) ?? []), reading.document]);
    }
  }
  return contracts;
}

/** Whoever names the contract of another domain does not serve it. */
function isOf(domain: string, contract: DataContract): boolean {
  const own = slugify(contract.domain ?? '');
  return own === '' || own === domain;
}

function servedBy({ outputPorts }: DataProduct): Set<string> {
  return new Set(outputPorts.flatMap(({ contractId }) => contractId ?? []));
}

function readBy({ inputPorts, outputPorts }: DataProduct): Set<string> {
  return new Set([
    ...inputPorts.flatMap(({ contractId }) => contractId ?? []),
    ...outputPorts.flatMap(port => port.inputContracts.map(({ id }) => id)),
  ]);
}

function add(
  index: Map<string, KnownProduct[]>,
  contracts: ReadonlySet<string>,
  product: KnownProduct,
): void {
  for (const contract of contracts) {
    const known = index.get(contract);
    if (known) {
      known.push(product);
    } else {
      index.set(contract, [product]);
    }
  }
}

function found(
  index: ReadonlyMap<string, readonly KnownProduct[]>,
  contracts: ReadonlySet<string>,
): KnownProduct[] {
  return [
    ...new Set([...contracts].flatMap(contract => index.get(contract) ?? [])),
  ];
}
