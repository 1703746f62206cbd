import { ChangeReport } from '@meshstage/plugin-data-mesh-common';
import { LintedFile } from '../lint/LintedFile';
import { PolicyFinding, UnansweredPolicy } from './policies/PolicyFinding';

/** What became of a document since the baseline. */
export type CheckStatus =
  | 'new'
  | 'changed'
  | 'unchanged'
  | 'deleted'
  | 'replaced';

/** A document with everything that is to be said about its change. */
export interface CheckedFile extends LintedFile {
  id?: string;
  status: CheckStatus;
  /** Where it is compared. */
  compared?: ChangeReport;
  /** Text of the version that it is compared with. */
  beforeText?: string;
  /** Whether the author's version is as far as the changes deserve; absent where nothing is compared. */
  bumpEnough?: boolean;
  /** Whether a break is refused: not of drafts and of versions below 1.0. */
  enforced: boolean;
  /** Sentences of its own about the document as a whole, the heavy ones first. */
  remarks: Remark[];
  /** What policies find in it, and what they find in what is served where it belongs to that. */
  policies: PolicyFinding[];
  /** Policies that have no answer for its product; told with one of its documents. */
  unanswered: UnansweredPolicy[];
}

/** Something that is true of a document as a whole. */
export interface Remark {
  weight: 'breaking' | 'warning' | 'review' | 'ok';
  /** Stable id, for machines. */
  rule: string;
  text: string;
}
