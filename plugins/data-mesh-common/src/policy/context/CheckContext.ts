import { CatalogFacts, CompatibilitySettings } from '../JudgeContext';
import { GoodFile } from '../set/PolicySet';
import { PolicySource } from '../set/PolicySource';
import { PolicyWaiver } from '../verdict/PolicyWaiver';

/** A product that is live, as its owner wrote it. @public */
export interface ContextProduct {
  ref: string;
  domain: string;
  text: string;
}

/** A product that the products of a check read. @public */
export interface ContextUpstream extends ContextProduct {
  /** Texts of its live contracts that they read; absent where nobody looked. */
  contracts?: readonly string[];
}

/** A product that a check may meet at the gate. @public */
export interface ContextLiveProduct extends ContextProduct {
  /** Entity ref. */
  owner: string;
  sourceId: string;
  /** Of the bytes, hex. */
  sha256: string;
}

/** A contract line that a check may meet at the gate, as its owner wrote it. @public */
export interface ContextLine {
  text: string;
  sourceId: string;
  /** Slug of the domain that owns it. */
  domain?: string;
  /** Of the bytes, hex. */
  sha256: string;
  /** Texts of the versions before the live one, the oldest first; absent where nobody looked. */
  earlier?: readonly string[];
}

/**
 * All that a judgement looks at besides the documents, as JSON: with it a
 * terminal, a pull request and a registry give the same answer. A part that is
 * absent is not known, which is never a reason to pass.
 *
 * @public
 */
export interface CheckContext {
  apiVersion: 'meshstage.io/v1alpha1';
  kind: 'CheckContext';
  /** The same for contexts that judge alike, whatever time it is; see `contextHash`. */
  hash: string;
  /** ISO 8601. */
  now?: string;
  /** Who publishes, and into which domains. */
  source: { id: string; domains: '*' | readonly string[] };
  /** Absent while the policies were never read. */
  policies?: {
    /** As they are configured, with their files. */
    sources: readonly PolicySource[];
    /** What is in force of files that have an error now. */
    lastGood: readonly GoodFile[];
  };
  /** Those that count; who approves is not for whoever reads this to decide. */
  waivers: readonly PolicyWaiver[];
  /** Keys of what failed before a policy came into force: by ref of the product, then by policy. */
  baselines?: {
    readonly [ref: string]: { readonly [policy: string]: readonly string[] };
  };
  products: readonly ContextLiveProduct[];
  lines: readonly ContextLine[];
  /** Products that read a contract of `lines`; absent where nobody looked. */
  readers?: readonly ContextProduct[];
  /** Products that serve what the products of the check read; absent where nobody looked. */
  upstream?: readonly ContextUpstream[];
  catalog?: Omit<CatalogFacts, 'index'>;
  compatibility?: CompatibilitySettings;
}
