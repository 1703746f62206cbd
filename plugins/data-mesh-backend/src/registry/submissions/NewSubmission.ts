import {
  BundleComparison,
  BundleProblem,
  SubmissionState,
  WaitingFor,
} from '@meshstage/plugin-data-mesh-common';
import { IntakeRequest } from '../../intake/Intake';

/** A document of a submission as it is kept. */
export interface NewSubmissionDocument {
  path: string;
  location?: string;
  commit?: string;
  kind?: 'DataProduct' | 'DataContract';
  documentId?: string;
  version?: string;
  sha256: string;
  /** Absent when there are too many to keep. */
  bytes?: Uint8Array;
}

/** What was decided about a submission; it may be decided again while it waits. */
export interface Outcome {
  state: SubmissionState;
  problems: BundleProblem[];
  comparisons: BundleComparison[];
  waitingFor: WaitingFor[];
  /** Slug. */
  domain?: string;
  /** Entity ref. */
  owner?: string;
  /** The product that it belongs to; never that of another source. */
  productRef?: string;
}

/** An attempt to publish as it is kept. */
export interface NewSubmission {
  submissionId: string;
  door: IntakeRequest['door'];
  source: IntakeRequest['source'];
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Says which bundle this is an attempt of: hash of source and path. */
  bundleKey: string;
  /** Says which product this is an attempt of: hash of source and ODPS id. */
  productKey?: string;
  /** Says what was submitted: hash of paths and bytes. */
  bundleHash: string;
  reading?: number;
  title: string;
  location?: string;
  commit?: string;
  documents: NewSubmissionDocument[];
  outcome: Outcome;
}
