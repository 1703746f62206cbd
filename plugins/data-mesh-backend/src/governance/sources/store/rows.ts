/** Table `policy_sources`. Times are ISO 8601 UTC. */
export interface PolicySourceRow {
  source_id: string;
  state: 'never-read' | 'ok' | 'failing';
  message: string | null;
  config_digest: string | null;
  etag: string | null;
  failures: number;
  next_attempt_at: string | null;
  last_read_at: string | null;
  last_success_at: string | null;
}

/** What a reading does to the row of its source. */
export type PolicyOutcome = Partial<Omit<PolicySourceRow, 'source_id'>>;

/** Table `policy_files`: what a source was last seen to hold. */
export interface PolicyFileRow {
  source_id: string;
  path: string;
  location: string;
  commit_id: string | null;
  /** UTF-8; as it last could be read. */
  content: Buffer;
  /** Why it cannot be read now. */
  unreadable: string | null;
}

/** For which reader a file is good. */
export type GoodPart = 'policies' | 'waivers' | 'scorecards';

/** Table `policy_good_files`: the last revision of a file without an error. */
export interface GoodFileRow {
  part: GoodPart;
  source_id: string;
  path: string;
  content: Buffer;
}
