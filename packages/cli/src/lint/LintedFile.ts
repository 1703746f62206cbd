import { RenderedProblem } from '@meshstage/plugin-data-mesh-common';

/** A document with what is to be said about it. */
export interface LintedFile {
  file: string;
  kind?: 'DataProduct' | 'DataContract';
  /** As its owner wrote it. */
  version?: string;
  /** In the order of the document. */
  problems: RenderedProblem[];
  text?: string;
}
