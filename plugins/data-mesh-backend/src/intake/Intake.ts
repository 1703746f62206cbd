import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  PolicyPoint,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';

/** A document on its way in, before anybody has read it. */
export interface IncomingDocument {
  path: string;
  content: Uint8Array;
  location?: string;
  commit?: string;
}

/** One attempt to publish, through whichever door. */
export interface IntakeRequest {
  door: 'source' | 'push' | 'registration';
  source: { id: string; type: string; domains: '*' | string[] };
  /** Entity ref of who pushed, or `source:<id>`. */
  submittedBy: string;
  /**
   * Whose rights the publishing needs, on the candidate and on the live
   * product; absent for a configured source, whose `domains` decide.
   */
  credentials?: BackstageCredentials;
  documents: IncomingDocument[];
  /**
   * Grows with every reading of a source, across replicas. A reading that is
   * older than one that was judged is dropped: the answer is the newer one's.
   */
  reading?: number;
  /** sha256 of the live product revision that the caller has seen. */
  ifMatch?: string;
  /** Nothing of it may be live already: neither a product nor a contract line. */
  mustBeNew?: boolean;
  /** Judge only, store nothing. */
  dryRun?: boolean;
  /** What policies are asked as; `publish` unless told. */
  point?: PolicyPoint;
}

/**
 * The one way in: documents -> bundles -> judgement -> revisions and
 * submissions -> event. Each bundle is decided and stored in a transaction of
 * its own; one that fails for an infrastructure reason throws and leaves no
 * trace, the others stand.
 */
export interface Intake {
  /** One submission per bundle, in the order of the documents. */
  submit(request: IntakeRequest): Promise<SubmissionDetail[]>;
  /** Judges waiting submissions again; resolves to how many left the queue. */
  retryWaiting(): Promise<number>;
  /**
   * Judges a refused submission again by what is asked now, without asking who
   * may publish it: whoever has this done answers for that. Throws
   * `ConflictError` where it is not the newest attempt, was not refused, or its
   * source would not hand it in any more.
   */
  judgeAgain(id: string): Promise<SubmissionDetail>;
}
