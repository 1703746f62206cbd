import { OutputPort } from '../../model';
import { ProductInput } from './inputsOf';
import { KnownProduct } from './PolicySubject';

/** A product with the port that serves something. */
export interface Serving {
  product: KnownProduct;
  port: OutputPort;
}

/** Products by the contracts that they serve. */
export class KnownProducts {
  private readonly byContract = new Map<string, Serving[]>();

  constructor(products: readonly KnownProduct[]) {
    const sorted = [...products].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    for (const product of sorted) {
      for (const port of product.document.outputPorts) {
        const { contractId } = port;
        if (contractId) {
          const serving = this.byContract.get(contractId) ?? [];
          serving.push({ product, port });
          this.byContract.set(contractId, serving);
        }
      }
    }
  }

  /** Who serves what is read: a port of its major, else any; the first by ref. */
  serving({ contractId, version }: ProductInput): Serving | undefined {
    const all = this.byContract.get(contractId ?? '');
    return (
      all?.find(({ port }) => port.version?.major === version?.major) ??
      all?.[0]
    );
  }
}
