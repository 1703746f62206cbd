import { DataContract, DataProduct } from '../../model';
import { Bundle, ReadDocument } from '../Bundle';
import { BundleDocument } from '../bundleDocuments';
import { Compared } from '../compare/Compared';
import {
  CatalogIndex,
  JudgeContext,
  LiveLine,
  LiveProduct,
} from '../JudgeContext';

/** The product of a bundle with what its identity resolves to. */
export interface ProductSubject {
  read: ReadDocument;
  document: DataProduct;
  /** Slug; `''` when the document gives none. */
  domain: string;
  /** Name of the entity: that of the live one, else a slug; `''` when there is none. */
  name: string;
  /** Absent where domain or name is missing. */
  ref?: string;
  /** The live product with this id. */
  live?: LiveProduct;
}

/** A contract of a bundle with what its identity resolves to. */
export interface ContractSubject {
  read: ReadDocument;
  document: DataContract;
  contractId: string;
  major?: number;
  /** Slug of the domain that owns it; `''` when nothing tells. */
  domain: string;
  /** The live line that it replaces. */
  live?: LiveLine;
}

/** Lines by contract id and major; a version without a number has none. */
export type LinesOf<T> = ReadonlyMap<
  string,
  ReadonlyMap<number | undefined, T>
>;

/** What the rules of the gate look at: a bundle with its context, indexed once. */
export interface Subject {
  bundle: Bundle;
  context: JudgeContext;
  documents: BundleDocument[];
  product?: ProductSubject;
  contracts: ContractSubject[];
  /** Lines that are live. */
  liveLines: LinesOf<LiveLine>;
  /** Domains of the lines that are live once the bundle is accepted; `''` for none. */
  lineDomains: LinesOf<string>;
  /** Documents that change something live of their owner, with what they change. */
  compared: readonly Compared[];
  /** Absent while the catalog does not answer. */
  catalog?: CatalogIndex;
}
