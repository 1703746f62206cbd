/** The rows of verdicts as both databases give them back; JSON is text. */

/** Table `policy_digests`. */
export interface DigestRow {
  product_id: string;
  list_id: string;
  context_id: string;
  documents_id: string;
  set_hash: string;
  outcomes: string;
  counts: string;
  scorecards: string;
  evaluated_at: string;
  next_at: string | null;
  version: number;
}

/** Table `policy_changes`; `seq` is text on PostgreSQL. */
export interface ChangeRow {
  seq: number | string;
  product_id: string;
  policy_id: string;
  before_outcome: string;
  before_at: string;
  before_context: string;
  before_revision: string;
  after_outcome: string | null;
  after_at: string;
  after_context: string;
  after_revision: string;
  because: string;
}

/** Table `daily_roll_ups`. */
export interface RollUpRow {
  day: string;
  /** Slug; of kind `owner` the entity ref of the owner. */
  domain: string;
  /** What a scorecard says of the products of a domain, or of an owner. */
  kind: 'scorecard' | 'owner';
  id: string;
  body: string;
}

/** Table `scan_queue`. */
export interface QueueRow {
  key: string;
  kind: 'product' | 'range';
  first_id: string;
  end_id: string | null;
  asked: number;
  claimed_asked: number | null;
  claim: string | null;
  /** Of nobody's claim: it rests until then. */
  claimed_until: string | null;
  /** In a row, and the time of the first of them. */
  failures: number;
  failed_since: string | null;
}

/** Table `scan_state`. */
export interface ScanStateRow {
  definitions_hash: string | null;
  swept_at: string | null;
  /** JSON list of hash and policy revision, the last first. */
  swept_for: string | null;
  rolled_up_at: string | null;
  stale_because: 'catalog-away' | 'policies-away' | null;
  retried_for: string | null;
  retried_at: string | null;
}
