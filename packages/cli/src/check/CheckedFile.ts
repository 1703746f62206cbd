import { ChangeReport } from '@meshstage/plugin-data-mesh-common';
import { LintedFile } from '../lint/LintedFile';

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
}

/** Something that is true of a document as a whole. */
export interface Remark {
  weight: 'breaking' | 'warning' | 'review' | 'ok';
  /** Stable id, for machines. */
  rule: string;
  text: string;
}
