import { CompatibilityMode, Reader } from '../compatibility';
import { DataContract, DataProduct } from '../model';
import type { JudgeGovernance } from './JudgeGovernance';

/** Facts of the catalog that a judgement needs; `undefined` while the catalog is away. @public */
export interface CatalogFacts {
  domains: {
    /** Slug: the name of the Domain entity. */
    name: string;
    title?: string;
    /** Entity ref. */
    owner?: string;
    /** Annotation `meshstage.io/kms-key`: what its personal data is encrypted with. */
    kmsKey?: string;
    /** Annotation `meshstage.io/storage-prefix`: where its files lie. */
    storagePrefix?: string;
    /** Annotation `meshstage.io/catalog-namespace`: where its tables lie; its name unless told. */
    namespace?: string;
  }[];
  /** Groups and Users that can own, by entity ref. */
  owners: { ref: string; name: string; title?: string }[];
  /** Made by {@link indexCatalog}, once for many judgements. */
  index?: CatalogIndex;
}

/** The catalog's facts by the keys that a judgement looks for. @public */
export interface CatalogIndex {
  /** By slug of the name. */
  domains: Map<string, CatalogFacts['domains'][number]>;
  /** Names of Domains by slug of the title. */
  domainTitles: Map<string, string>;
  /** Lower-case entity refs. */
  owners: Set<string>;
  /** Refs of Groups by name, and by title. */
  groupNames: Map<string, Set<string>>;
  groupTitles: Map<string, Set<string>>;
}

/** A product that is live in the registry. @public */
export interface LiveProduct {
  /** ODPS id. */
  id: string;
  ref: string;
  domain: string;
  owner: string;
  sourceId: string;
  sha256: string;
  document: DataProduct;
}

/** A live contract line: ODCS id and major. @public */
export interface LiveLine {
  contractId: string;
  /** `undefined` where the version has no number. */
  major?: number;
  sourceId: string;
  /** Slug of the domain that owns the line. */
  domain?: string;
  sha256: string;
  document: DataContract;
  /** Refs of products whose output ports serve this line. */
  servedBy: string[];
  /** Versions of the line before the live one, the oldest first; absent where nobody looked. */
  earlier?: DataContract[];
  /** Who reads the line, as input ports of live products tell; absent where nobody looked. */
  readers?: Reader[];
}

/** How changes of live contracts are judged. @public */
export interface CompatibilitySettings {
  /** `FORWARD_TRANSITIVE` unless told. */
  mode?: CompatibilityMode;
  /** From the least to the most protected. */
  classifications?: readonly string[];
  /** How long before its end an announcement has to come; 90 unless told. */
  noticePeriodDays?: number;
}

/**
 * Everything that a judgement may look at besides the documents. The shell
 * fetches it; the core never does.
 *
 * @public
 */
export interface JudgeContext {
  source: {
    id: string;
    /** Slugs of the domains that the source may publish; `'*'` for any. */
    domains: '*' | string[];
  };
  /** Live products with an id or a ref of the bundle, and those that serve its contracts. */
  products: LiveProduct[];
  /** Live lines with a contract id of the bundle's documents or ports. */
  lines: LiveLine[];
  /** Absent while the catalog does not answer: what needs it waits. */
  catalog?: CatalogFacts;
  compatibility?: CompatibilitySettings;
  /** Absent while the policies were never read: what changes anything waits. */
  governance?: JudgeGovernance;
  /** ISO 8601; without it nothing is near, past or over. */
  now?: string;
}
