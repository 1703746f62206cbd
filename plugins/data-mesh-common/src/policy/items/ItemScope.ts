import { DataContract } from '../../model';
import { Consumers } from './Consumers';
import { InputContracts } from './InputContracts';
import { Surroundings } from './Item';
import { KnownProducts } from './KnownProducts';
import { lazy } from './lazy';
import { policyDomain } from './policyDomain';
import { policyPlaces } from './policyPlaces';
import {
  DocumentComparison,
  PolicyDocument,
  PolicySubject,
} from './PolicySubject';
import { PortContracts } from './PortContracts';

/** What the items of a subject share, each part made when it is first asked for. */
export class ItemScope {
  readonly placeOf = lazy(() => policyPlaces(this.subject));

  readonly around = lazy((): Surroundings => {
    const domain = policyDomain(this.subject);
    const { now } = this.subject.context;
    return { ...(domain && { domain }), ...(now !== undefined && { now }) };
  });

  readonly ports = lazy(
    () =>
      new PortContracts(this.subject.product?.document, this.subject.contracts),
  );

  /** Absent while nobody has looked who reads. */
  readonly consumers = lazy(() => {
    const { product, ref, context } = this.subject;
    return product && context.live
      ? new Consumers(product.document, context.live, ref)
      : undefined;
  });

  /** Absent while nobody has looked what is read. */
  readonly upstream = lazy(() => {
    const { upstream } = this.subject.context;
    return upstream && new KnownProducts(upstream);
  });

  readonly inputs = lazy(() => {
    const { product, context } = this.subject;
    return new InputContracts(
      product?.document,
      this.ports(),
      context.upstream ?? [],
    );
  });

  private readonly comparisons = lazy(
    () =>
      new Map(
        this.subject.context.comparison?.map(each => [
          each.document,
          each.comparison,
        ]),
      ),
  );

  constructor(readonly subject: PolicySubject) {}

  /** Of what changes nothing that is live, no changes; absent while nobody has compared. */
  comparisonOf({
    read,
  }: PolicyDocument<DataContract>):
    | DocumentComparison['comparison']
    | undefined {
    return this.subject.context.comparison
      ? this.comparisons().get(read.path) ?? { bump: 'none', changes: [] }
      : undefined;
  }
}
