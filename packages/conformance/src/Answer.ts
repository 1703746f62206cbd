import {
  ItemOutcome,
  Outcome,
  SubmissionState,
} from '@meshstage/plugin-data-mesh-common';

/** What one policy says of the product of a case. */
export interface PolicyAnswer {
  outcome: Outcome;
  counts: { [O in ItemOutcome]?: number };
  /** Items that did not pass, by their paths. */
  at: { [path: string]: ItemOutcome };
}

/** What a door says of a case, as far as it says it. */
export interface Answer {
  state?: SubmissionState;
  /** Each as code, policy and item, sorted. */
  problems?: string[];
  /** By id of the policy. */
  verdicts?: { [policy: string]: PolicyAnswer };
}
