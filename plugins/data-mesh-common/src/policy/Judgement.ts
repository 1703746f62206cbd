import {
  SubmissionState,
  VersionComparison,
  WaitingFor,
} from '../client/types';
import { DataContract, DataProduct, Problem } from '../model';
import { ReadDocument } from './Bundle';
import { PolicyVerdict } from './verdict/PolicyVerdict';

/** A problem with the document of the bundle that it is in. @public */
export interface BundleProblem {
  /** Path of the document; absent when it is the bundle's as a whole. */
  document?: string;
  problem: Problem;
}

/** An output port resolved to its contract line. @public */
export interface ResolvedPort {
  name: string;
  version?: string;
  major?: number;
  contractId?: string;
  /** Major of the contract line that the port resolves to. */
  contractMajor?: number;
}

/** What a document of the bundle does to what is live of it. @public */
export interface BundleComparison {
  /** Path of the document. */
  document: string;
  comparison: VersionComparison;
}

/** What a policy says of a product as the bundle makes it. @public */
export interface BundleVerdict extends PolicyVerdict {
  /** Ref of the product; absent of contracts that no product serves. */
  product?: string;
}

/** A product as it will be stored. @public */
export interface AcceptedProduct {
  from: ReadDocument;
  document: DataProduct;
  ref: string;
  domain: string;
  /** Slug, the name of the entity. */
  name: string;
  title: string;
  /** Entity ref. */
  owner: string;
  ports: ResolvedPort[];
  /** False when the live revision has these very bytes. */
  changed: boolean;
}

/** A contract as it will be stored. @public */
export interface AcceptedContract {
  from: ReadDocument;
  document: DataContract;
  contractId: string;
  major?: number;
  domain?: string;
  changed: boolean;
}

/**
 * The answer to one bundle. The same documents and context give the same
 * judgement, through whichever door they came.
 *
 * @public
 */
export interface Judgement {
  state: SubmissionState;
  problems: BundleProblem[];
  /** Not empty exactly when `state` is `waiting`. */
  waitingFor: WaitingFor[];
  /** One for each document whose predecessor is live and of the same owner. */
  comparisons: BundleComparison[];
  /**
   * Of every product that the bundle changes, by the ref of the product and the
   * order of its policies. Empty where policies were not asked: nothing changed,
   * or nobody can tell yet what is published.
   */
  verdicts: BundleVerdict[];
  /** Domain slugs for which the publisher needs `data-mesh.product.publish`. */
  domains: string[];
  /** Absent unless accepted or unchanged. */
  product?: AcceptedProduct;
  contracts: AcceptedContract[];
}
