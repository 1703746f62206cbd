import { Bump, Grades } from '../../compatibility';
import { DataProductEntity } from '../../entity';
import { DataContract, DataProduct } from '../../model';
import { ReadDocument } from '../Bundle';
import { CatalogFacts, LiveProduct } from '../JudgeContext';

/** A document with the model that was read from it. @public */
export interface PolicyDocument<D extends DataProduct | DataContract> {
  /** Without text where only the model was kept: then nothing has a line. */
  read: ReadDocument;
  document: D;
}

/** What a document does to what is live of it; a `BundleComparison` is one. @public */
export interface DocumentComparison {
  /** Path of the document. */
  document: string;
  comparison: {
    bump: Bump;
    declaredBump?: Bump | 'lowered';
    changes: readonly Grades[];
  };
}

/** What is known of a product besides the subject; a `LiveProduct` is one. @public */
export interface KnownProduct
  extends Pick<LiveProduct, 'ref' | 'domain' | 'document'> {
  /** Those of its live contracts that somebody looked up; absent = none of them. */
  contracts?: readonly DataContract[];
}

/**
 * What policies may look at besides the documents, fetched by the shell. A part
 * that is absent makes the policies that need it not evaluated, never passed;
 * an empty one says that there is nothing.
 *
 * @public
 */
export interface PolicyContext {
  /** ISO 8601. */
  now?: string;
  catalog?: CatalogFacts;
  /** Live products that read a contract of the subject; others do no harm. */
  live?: readonly KnownProduct[];
  /**
   * Products that serve contracts that the subject reads, retired ones too, with
   * these contracts where they are known; others do no harm.
   */
  upstream?: readonly KnownProduct[];
  /** Of the documents that change something live; one that is not in it changes nothing. */
  comparison?: readonly DocumentComparison[];
}

/**
 * What policies judge: a product with the contracts of its ports, or contracts
 * alone. Made by `makePolicySubject`.
 *
 * @public
 */
export interface PolicySubject {
  product?: PolicyDocument<DataProduct>;
  contracts: readonly PolicyDocument<DataContract>[];
  /** Slug of its domain, the scope of domain policies; `''` where nothing tells. */
  domain: string;
  /** `dataproduct:<domain>/<name>`; absent where there is no product, domain or name. */
  ref?: string;
  /** Entity ref; as written where it is none. */
  owner?: string;
  /** Absent while the catalog is. */
  ownerExists?: boolean;
  /** What `match` is asked of; absent where there is no product. */
  entity?: DataProductEntity;
  context: PolicyContext;
}
