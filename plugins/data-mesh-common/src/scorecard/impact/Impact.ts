import { DataPolicy, Enforcement } from '../../policy/language/DataPolicy';
import { Evidence, Outcome } from '../../policy/verdict/PolicyVerdict';
import { LevelReached, MissingPolicy, OutcomeCounts } from '../ProductScore';

/**
 * What a change of policies does to what one policy says of a product: it
 * `fails` now; it failed and publishing it is `refused` now; it fails in `more`
 * items; nobody knows any more (`unknown`); it is `waived` now; nothing is held
 * against it any more (`clears`), which is a pass only where its outcome is one.
 *
 * @public
 */
export type FlipKind =
  | 'fails'
  | 'refused'
  | 'more'
  | 'unknown'
  | 'waived'
  | 'clears';

/** What it does to the level of a scorecard. @public */
export type LevelFlipKind = 'lost' | 'unknown' | 'reached';

/** An item that a flip is about, as the head sees it; of `clears` as the base did. @public */
export type ImpactItem = Pick<
  Evidence,
  | 'outcome'
  | 'path'
  | 'document'
  | 'at'
  | 'field'
  | 'seen'
  | 'wanted'
  | 'message'
  | 'reason'
>;

/** What one policy says otherwise of a product. @public */
export interface PolicyFlip {
  policy: string;
  /** The id where nobody knows what it asks for. */
  title: string;
  kind: FlipKind;
  /** Absent where the policy does not hold there. */
  before?: Outcome;
  after?: Outcome;
  /** What publishing would do about it after the change; absent where nothing is held against it. */
  enforcement?: Enforcement;
  /** ISO 8601: until then nothing is denied. */
  inForceFrom?: string;
  /** What is accepted for now of what would be refused; absent where nothing is. */
  spared?: SparedItems;
  /** How many items it is about; the first few of them are told. */
  count: number;
  items: readonly ImpactItem[];
}

/**
 * Items that failed before a policy came into force, or will have: in its baseline.
 *
 * @public
 */
export interface SparedItems {
  /** Of all that fail after the change, told here or not. */
  items: number;
  /** ISO 8601: from then on they are refused as well; absent where they never are. */
  until?: string;
}

/** What one scorecard says otherwise of a product. @public */
export interface LevelFlip {
  scorecard: string;
  title: string;
  kind: LevelFlipKind;
  /** Absent where the scorecard does not look at it there. */
  before?: LevelReached;
  after?: LevelReached;
  /** What is missing for the next level after the change. */
  missing: readonly MissingPolicy[];
}

/** A product of which something is said otherwise. @public */
export interface ProductImpact {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  title: string;
  /** Slug. */
  domain: string;
  /** Entity ref; absent where nobody owns it. */
  owner?: string;
  /** The worst first. */
  policies: readonly PolicyFlip[];
  levels: readonly LevelFlip[];
}

/** Products by what flips, each once for each kind. @public */
export type FlipCounts = { readonly [K in FlipKind]: number };

/** Products by what becomes of their levels, each once for each kind. @public */
export type LevelFlipCounts = { readonly [K in LevelFlipKind]: number };

/** A policy that the change is about, or of which it changes a waiver. @public */
export interface ImpactOfPolicy {
  id: string;
  /** The id where nobody knows what it asks for. */
  title: string;
  change: 'added' | 'changed' | 'removed' | 'waivers';
  /** Products that were judged, by what it said and says of them. */
  before: OutcomeCounts;
  after: OutcomeCounts;
  flips: FlipCounts;
}

/** A scorecard that says something else of a product. @public */
export interface ImpactOfScorecard {
  id: string;
  title: string;
  flips: LevelFlipCounts;
}

/** Products of a domain, or of an owner, of which something is said otherwise. @public */
export interface ImpactGroup {
  /** Slug of the domain, or entity ref; `''` where the products have none. */
  key: string;
  products: number;
  flips: FlipCounts;
  levels: LevelFlipCounts;
}

/** What a change of policies does to products, before it is made. @public */
export interface Impact {
  /** Products that were looked at, and those of which something is said otherwise. */
  products: { seen: number; flipped: number };
  flips: FlipCounts;
  levels: LevelFlipCounts;
  /** All that the change is about, by id, whether anything flips or not. */
  policies: readonly ImpactOfPolicy[];
  /** Those of which a level flips, by id. */
  scorecards: readonly ImpactOfScorecard[];
  domains: readonly ImpactGroup[];
  owners: readonly ImpactGroup[];
  /** The worst first; at most so many as were asked for, the counts have all. */
  items: readonly ProductImpact[];
  /** Absent where all that were looked at could be judged. */
  unjudged?: UnjudgedProducts;
}

/** Products of which judging broke off, so that nobody knows what the change does to them. @public */
export interface UnjudgedProducts {
  count: number;
  /** In order; at most so many as products are told. */
  refs: readonly string[];
}

/** What is told of a policy besides its verdicts. */
export type PolicyTold = Pick<DataPolicy, 'title' | 'why' | 'fix'>;
