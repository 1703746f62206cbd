import type { Counts } from './Counts.ts';

/** What a stage found. */
export interface Findings {
  counts: Counts;
  /** Facts for the summary, such as where a server was from. */
  notes?: string[];
  /** Why it fails although no test failed, such as a part that did not take part. */
  problems?: string[];
  /** The failed tests, a line each, which a long log has buried by then. */
  failures?: string[];
}

/** One stage of `npm test`. */
export interface Stage {
  /** What `--only` takes. */
  id: string;
  /** @param folder - an empty folder for reports, removed afterwards */
  run(folder: string): Promise<Findings>;
}
