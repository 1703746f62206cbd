import { KeptBaselines, Outcome } from '@meshstage/plugin-data-mesh-common';
import { DigestRow } from './verdictRows';

/** A product that was judged, with what is to be kept of it. */
export interface Judged {
  productId: string;
  listId: string;
  /** Of the policies, in the order of the list. */
  policies: readonly { id: string; revision: string }[];
  contextId: string;
  /** JSON of a {@link JudgedContext}. */
  context: string;
  documentsId: string;
  setHash: string;
  /** Ids of the scorecards that look at it, as JSON. */
  scorecards: string;
  /** What each of the policies says. */
  outcomes: readonly Outcome[];
  /** How many items of each have which outcome, and what does not pass, as they are kept: smaller than all the evidence. */
  counts: string;
  open: string;
  /** ISO 8601. */
  evaluatedAt: string;
  nextAt?: string;
  /** Absent where they are as they were. */
  baselines?: KeptBaselines;
  /** What was kept of it when the judging began. */
  before?: KeptDigest;
}

/** A digest with the policies that its outcomes are of. */
export interface KeptDigest extends DigestRow {
  /** JSON list of id and revision. */
  policies: string;
}
