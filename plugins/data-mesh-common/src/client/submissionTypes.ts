import {
  Bump,
  Change,
  CompatibilityMode,
  RenderedChange,
} from '../compatibility';
import { RenderedProblem } from '../model';

/** States of a submission (domain-model.md). @public */
export type SubmissionState =
  | 'unchanged'
  | 'waiting'
  | 'accepted'
  | 'accepted-with-warnings'
  | 'refused';

/** What a waiting submission waits for. @public */
export interface WaitingFor {
  /** `policies`: they were never read since the registry was set up. */
  kind: 'contract' | 'domain' | 'owner' | 'policies';
  name: string;
}

/** One attempt to publish, as a line of the list. @public */
export interface SubmissionSummary {
  id: string;
  state: SubmissionState;
  /** Title or name of the product, or id of the contract. */
  title: string;
  domain?: string;
  productRef?: string;
  sourceId: string;
  /** ISO 8601, UTC. */
  submittedAt: string;
  submittedBy: string;
  errors: number;
  warnings: number;
  waitingFor: WaitingFor[];
  /** Id of the newer attempt that took the place of this waiting one. */
  supersededBy?: string;
}

/** What a new version does to the one that was live, as data. @public */
export interface VersionComparison {
  /** The version that was live when it was compared. */
  against: { version?: string; sha256: string };
  mode: CompatibilityMode;
  /** What the changes deserve, and the number that comes of it. */
  bump: Bump;
  deservedVersion?: string;
  declaredBump?: Bump | 'lowered';
  /** Whether the mode is violated. */
  breaking: boolean;
  /** Whether the gate refuses a break: not of a draft, not below 1.0. */
  enforced: boolean;
  /**
   * The gravest first, at most 500; values of more than 2,000 characters are
   * left out.
   */
  changes: Change[];
  /** How many changes there are in all. */
  total: number;
}

/** A comparison as people read it. @public */
export interface RenderedComparison extends Omit<VersionComparison, 'changes'> {
  changes: RenderedChange[];
  /** Whether the declared bump reaches what the changes deserve. */
  bumpEnough: boolean;
}

/** A document of a submission with the problems at its lines. @public */
export interface SubmittedDocument {
  path: string;
  kind?: 'DataProduct' | 'DataContract';
  id?: string;
  version?: string;
  sha256: string;
  /** Where it is at its source: a file path or a URL. */
  location?: string;
  /** The owner's text; absent when it was too large or no text to keep. */
  text?: string;
  problems: RenderedProblem[];
  /** What it does to the version that was live; absent where there was none, or nothing changed. */
  comparison?: RenderedComparison;
}

/** One submission, whole. @public */
export interface SubmissionDetail extends SubmissionSummary {
  documents: SubmittedDocument[];
  /** Problems of the bundle that belong to no single document. */
  problems: RenderedProblem[];
  /** The revision that still serves while this one is refused. */
  lastGood?: { ref: string; version?: string; acceptedAt: string };
  location?: string;
  commit?: string;
  /** Id of a newer attempt to publish the same. */
  newerAttempt?: string;
  /** Absent where there is nothing to mend, or the caller may not. */
  mend?: MendOptions;
  /**
   * Whether the caller may ask for waivers of what has refused it; absent where
   * nothing has.
   */
  mayAskForWaiver?: boolean;
}

/** How a submission can be mended. @public */
export interface MendOptions {
  /**
   * `push`: as a push; `write`: in the file at its source; `patch`: only at its
   * source, which cannot be written to from here.
   */
  way: 'push' | 'write' | 'patch';
  /** sha256 of the live revision that a push would replace, for `ifMatch`. */
  liveHash?: string;
}

/** Mended texts of documents of a submission; the others stay as they are. @public */
export interface MendRequest {
  documents: {
    path: string;
    content: string;
    /** sha256 of the bytes that the text was mended from. */
    from: string;
  }[];
  /** Judge only, as the source or push of the submission; change nothing. */
  dryRun?: boolean;
  /** As for a push. */
  ifMatch?: string;
}

/** What became of mended texts. @public */
export interface MendResult {
  /**
   * `judged`: a dry run. `published`: pushed, or written and read by the source;
   * the submissions say what became of it. `unread`: written, but the source
   * was not read whole yet. `refused`: nothing was changed. `overtaken`: nothing
   * was changed, because what is there is newer than what was mended.
   */
  outcome: 'judged' | 'published' | 'unread' | 'refused' | 'overtaken';
  message?: string;
  submissions: SubmissionDetail[];
  /** What is there now instead of what was mended; without text where it is gone. */
  newer?: { path: string; text?: string; sha256?: string }[];
}

/** Documents of new products, to be put into a source. @public */
export interface NewDocumentsRequest {
  documents: {
    /** Below the root of the source; all in one folder, which is theirs alone. */
    path: string;
    content: string;
  }[];
  /** Judge only, as the source would; write nothing. */
  dryRun?: boolean;
}

/** What became of documents that were to be put into a source. @public */
export interface NewDocumentsResult {
  /** `judged`: a dry run. `written`: all are there, to be read. `refused`: nothing was written. */
  outcome: 'judged' | 'written' | 'refused';
  /** What the gate said before anything was written; ids are not those of attempts. */
  submissions: SubmissionDetail[];
}

/** Filters of the submissions. @public */
export interface SubmissionQuery {
  state?: SubmissionState;
  productRef?: string;
  sourceId?: string;
  /** Slug. */
  domain?: string;
  /** Only attempts that no newer attempt of the same documents followed. */
  newest?: boolean;
  cursor?: string;
  limit?: number;
}

/** What a push sends. @public */
export interface SubmissionRequest {
  documents: { path: string; content: string }[];
  commit?: string;
  /** Judge only, store nothing. */
  dryRun?: boolean;
}

/** What a source made of documents after a reading that somebody waited for. @public */
export interface SourceReadingResult {
  /**
   * `failing`: not all of the source could be read or taken in, `message` says
   * why; `timeout`: it was not read in the time given, and still will be.
   */
  state: 'read' | 'failing' | 'timeout';
  message?: string;
  /**
   * The attempts that the documents are in, each once; `unchanged`: nothing new
   * came of it, what is live had these bytes before.
   */
  submissions: SubmissionDetail[];
  /** Paths at which the source holds no document, or one that it could not take in. */
  missing: string[];
}
