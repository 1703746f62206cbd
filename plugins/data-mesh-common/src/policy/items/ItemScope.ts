import { DataContract } from '../../model';
import { Consumers } from './Consumers';
import { InputContracts } from './InputContracts';
import { PlaceOf, Surroundings } from './Item';
import { KnownProducts } from './KnownProducts';
import { policyDomain } from './policyDomain';
import { policyPlaces } from './policyPlaces';
import {
  DocumentComparison,
  PolicyDocument,
  PolicySubject,
} from './PolicySubject';
import { PortContracts } from './PortContracts';

type Comparison = DocumentComparison['comparison'];

/**
 * What the items of a subject share, each part made when it is first asked for:
 * most subjects are asked for none of them.
 */
export class ItemScope {
  private madePlaces?: PlaceOf;
  private madeAround?: Surroundings;
  private madePorts?: PortContracts;
  private madeConsumers?: Consumers;
  private madeUpstream?: KnownProducts;
  private madeInputs?: InputContracts;
  private madeComparisons?: ReadonlyMap<string, Comparison>;

  constructor(readonly subject: PolicySubject) {}

  placeOf(): PlaceOf {
    this.madePlaces ??= policyPlaces(this.subject);
    return this.madePlaces;
  }

  around(): Surroundings {
    this.madeAround ??= surroundingsOf(this.subject);
    return this.madeAround;
  }

  ports(): PortContracts {
    this.madePorts ??= new PortContracts(
      this.subject.product?.document,
      this.subject.contracts,
    );
    return this.madePorts;
  }

  /** Absent while nobody has looked who reads. */
  consumers(): Consumers | undefined {
    const { product, ref, context } = this.subject;
    if (product && context.live) {
      this.madeConsumers ??= new Consumers(product.document, context.live, ref);
    }
    return this.madeConsumers;
  }

  /** Absent while nobody has looked what is read. */
  upstream(): KnownProducts | undefined {
    const { upstream } = this.subject.context;
    if (upstream) {
      this.madeUpstream ??= new KnownProducts(upstream);
    }
    return this.madeUpstream;
  }

  inputs(): InputContracts {
    const { product, context } = this.subject;
    this.madeInputs ??= new InputContracts(
      product?.document,
      this.ports(),
      context.upstream ?? [],
    );
    return this.madeInputs;
  }

  /** Of what changes nothing that is live, no changes; absent while nobody has compared. */
  comparisonOf({ read }: PolicyDocument<DataContract>): Comparison | undefined {
    const { comparison } = this.subject.context;
    if (!comparison) {
      return undefined;
    }
    this.madeComparisons ??= new Map(
      comparison.map(each => [each.document, each.comparison]),
    );
    return this.madeComparisons.get(read.path) ?? { bump: 'none', changes: [] };
  }
}

function surroundingsOf(subject: PolicySubject): Surroundings {
  const domain = policyDomain(subject);
  const { now } = subject.context;
  return { ...(domain && { domain }), ...(now !== undefined && { now }) };
}
