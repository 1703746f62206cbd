import {
  ComparisonSummary,
  ListedChange,
} from '@meshstage/plugin-data-mesh-common';
import { RevisionColumns } from '../history/toRevisionSummary';

/** Two revisions of one document. */
export interface RevisionPair {
  before: RevisionColumns;
  after: RevisionColumns;
}

/** What was found, the changes that matter most first. */
export interface Comparison {
  summary: ComparisonSummary;
  changes: ListedChange[];
}
