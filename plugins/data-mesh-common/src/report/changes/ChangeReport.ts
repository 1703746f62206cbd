import { Bump, CompatibilityMode, RenderedChange } from '../../compatibility';

/** One of the two versions that were compared. @public */
export interface ComparedDocument {
  /** Path or address, with slashes. */
  file: string;
  kind: 'DataProduct' | 'DataContract';
  id: string;
  /** As its owner wrote it. */
  version?: string;
  /** The version as `major.minor.patch`, where it is a number. */
  semver?: string;
  name?: string;
  /** Where it is published for good. */
  canonicalUrl?: string;
}

/** The comparison of two versions, from which every format is rendered. @public */
export interface ChangeReport {
  before: ComparedDocument;
  after: ComparedDocument;
  /** With their lines and columns. */
  changes: readonly RenderedChange[];
  /** What the changes deserve. */
  bump: Bump;
  /** Undefined where one of the versions is no number. */
  declaredBump?: Bump | 'lowered';
  mode: CompatibilityMode;
  /** The mode is violated. */
  breaking: boolean;
}

/**
 * How much a change weighs in a report. `breaking`: it violates the mode;
 * `warning`: it breaks something that the mode does not speak of; `review`: a
 * person or a measured fact must decide; `ok`: nothing to do.
 *
 * @public
 */
export type ChangeWeight = 'breaking' | 'warning' | 'review' | 'ok';
