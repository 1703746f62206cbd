import { PolicySubject } from './PolicySubject';

type Facts = Omit<PolicySubject, 'contracts' | 'entity'>;

/**
 * A product whose contracts and whose entity are made when they are first asked
 * for: no policy may look at contracts, and most match every product.
 *
 * A class, because an object literal with accessors gets a shape of its own each
 * time. The engine keeps the shape, and with it the accessors and whatever they
 * hold, until its next full collection: in a scan, every document that was judged.
 */
export class LazySubject implements PolicySubject {
  readonly product: PolicySubject['product'];
  readonly domain: string;
  readonly ref: string | undefined;
  readonly owner: string | undefined;
  readonly ownerExists: boolean | undefined;
  readonly context: PolicySubject['context'];

  constructor(
    facts: Facts,
    private readonly makeContracts: () => PolicySubject['contracts'],
    private readonly makeEntity: () => PolicySubject['entity'],
  ) {
    this.product = facts.product;
    this.domain = facts.domain;
    this.ref = facts.ref;
    this.owner = facts.owner;
    this.ownerExists = facts.ownerExists;
    this.context = facts.context;
  }

  get contracts() {
    return this.makeContracts();
  }

  get entity() {
    return this.makeEntity();
  }
}
