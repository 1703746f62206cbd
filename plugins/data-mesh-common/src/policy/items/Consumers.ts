import { DataProduct, OutputPort } from '../../model';
import { inputsOf, ProductInput } from './inputsOf';
import { KnownProduct } from './PolicySubject';

/** How many live products read a product and each of its ports. */
export class Consumers {
  /** Refs of those who read any port. */
  private readonly all = new Set<string>();
  private readonly byPort = new Map<OutputPort, Set<string>>();

  constructor(
    { id, outputPorts }: DataProduct,
    live: readonly KnownProduct[],
    own: string | undefined,
  ) {
    const ports = new Map<string, OutputPort[]>();
    for (const port of outputPorts) {
      const { contractId } = port;
      const others = ports.get(contractId ?? '');
      if (others) {
        others.push(port);
      } else if (contractId) {
        ports.set(contractId, [port]);
      }
    }
    for (const { ref, document } of live) {
      if (ref !== own && document.id !== id) {
        for (const input of inputsOf(document)) {
          this.add(ref, input, ports.get(input.contractId ?? '') ?? []);
        }
      }
    }
  }

  get count(): number {
    return this.all.size;
  }

  ofPort(port: OutputPort): number {
    return this.byPort.get(port)?.size ?? 0;
  }

  /** Who does not say which major is read may read any. */
  private add(ref: string, { version }: ProductInput, ports: OutputPort[]) {
    const same = ports.filter(
      port => port.version?.major === version?.major && version !== undefined,
    );
    for (const port of same.length > 0 ? same : ports) {
      this.all.add(ref);
      const refs = this.byPort.get(port) ?? new Set();
      this.byPort.set(port, refs.add(ref));
    }
  }
}
