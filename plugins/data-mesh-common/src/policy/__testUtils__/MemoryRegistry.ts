import { Bundle, ReadDocument } from '../Bundle';
import { contextKeys } from '../contextKeys';
import { judge } from '../judge';
import { CatalogFacts, LiveLine, LiveProduct } from '../JudgeContext';
import { Judgement } from '../Judgement';
import { makeBundles } from '../makeBundles';
import { NO_POLICIES } from '../noPolicies';

/** The least that a registry does with judgements, to see where batches lead. */
export class MemoryRegistry {
  private readonly products = new Map<string, LiveProduct>();
  private readonly lines = new Map<string, LiveLine>();

  constructor(private readonly catalog: CatalogFacts) {}

  /** Judges a batch bundle by bundle, each with what is live by then. */
  submit(sourceId: string, documents: ReadDocument[]): Judgement[] {
    return makeBundles(documents).map(bundle => this.take(sourceId, bundle));
  }

  private take(sourceId: string, bundle: Bundle): Judgement {
    const { productIds, refs, contractIds } = contextKeys(bundle);
    const wanted = new Set([...productIds, ...refs]);
    const contracts = new Set(contractIds);
    const judgement = judge(bundle, {
      source: { id: sourceId, domains: '*' },
      catalog: this.catalog,
      governance: NO_POLICIES,
      lines: [...this.lines.values()].filter(line =>
        contracts.has(line.contractId),
      ),
      products: [...this.products.values()].filter(
        live =>
          wanted.has(live.id) ||
          wanted.has(live.ref) ||
          live.document.outputPorts.some(port =>
            contracts.has(port.contractId ?? ''),
          ),
      ),
    });
    this.store(sourceId, judgement);
    return judgement;
  }

  private store(sourceId: string, { product, contracts }: Judgement) {
    for (const { from, contractId, major, domain, document } of contracts) {
      const { sha256 } = from;
      const line = { contractId, major, domain, document, sha256, sourceId };
      this.lines.set(`${contractId}/${major}`, { ...line, servedBy: [] });
    }
    if (product) {
      const { ref, domain, owner, document, from } = product;
      const { sha256 } = from;
      const live = { id: document.id, ref, domain, owner, sha256, document };
      this.products.set(live.id, { ...live, sourceId });
    }
  }

  /** Everything that is live, comparable. */
  state() {
    return [
      ...[...this.products.values()].map(
        ({ id, ref, owner, sha256 }) => `${id} ${ref} ${owner} ${sha256}`,
      ),
      ...[...this.lines].map(
        ([line, { domain, sha256 }]) => `${line} ${domain} ${sha256}`,
      ),
    ].sort();
  }

  /** Refs of live products, and how many products have each. */
  refs(): string[] {
    return [...this.products.values()].map(({ ref }) => ref);
  }
}
