import type { Bump, Grade, RenderedChange } from '../compatibility';
import type { Lifecycle } from '../model';
import type { Page } from './Page';
import type { SchemaRow, SchemaTable } from './schemaTypes';

/**
 * Whose history is asked for: of the contract line that a port serves, or of
 * the product itself where no port is named.
 *
 * @public
 */
export interface HistoryQuery {
  port?: { name: string; version?: string };
  cursor?: string;
  /** Revisions: 1 to 200, 50 unless told. Changelog: 1 to 50, 10 unless told. */
  limit?: number;
}

/** An accepted version of a product or of a contract. @public */
export interface RevisionSummary {
  id: string;
  kind: 'DataProduct' | 'DataContract';
  /** In its history, the first is 1. */
  position: number;
  /** As the owner wrote it. */
  version?: string;
  lifecycle: Lifecycle;
  /** sha256 of the owner's text, hex. */
  sha256: string;
  /** ISO 8601, UTC. */
  acceptedAt: string;
  /** Entity ref of a person, or `source:<id>`. */
  acceptedBy: string;
  submissionId: string;
  sourceId: string;
  location?: string;
  commit?: string;
}

/** How many changes have each grade. @public */
export type GradeCounts = Record<Grade, number>;

/** What the changes between two revisions amount to. @public */
export interface ComparisonSummary {
  /** The version number that the changes deserve. */
  bump: Bump;
  /** What the author did to the number; absent where one is no number. */
  declaredBump?: Bump | 'lowered';
  bumpEnough: boolean;
  /** How many changes there are. */
  total: number;
  history: GradeCounts;
  consumers: GradeCounts;
  producer: GradeCounts;
}

/**
 * A change as the API tells it. A value of more than 500 characters is left
 * out; the text of the revision has it.
 *
 * @public
 */
export type ListedChange = RenderedChange;

/** One revision with what it changed. @public */
export interface ChangelogEntry {
  revision: RevisionSummary;
  /** The one before it; absent for the first. */
  since?: { id: string; position: number; version?: string };
  /** Absent for the first. */
  comparison?: ComparisonSummary;
  /** The 20 that matter most, the worst for readers first. */
  changes: ListedChange[];
}

/** Products that read what a port serves, as their documents say. @public */
export interface ContractReaders {
  /** Those that the caller may not see are counted too. */
  total: number;
  /** Those that the caller may see, at most 50, by ref. */
  products: { ref: string; title: string; port: string; access?: string }[];
}

/** A page of a changelog, newest first. @public */
export interface ChangelogPage extends Page<ChangelogEntry> {
  /** Of a contract line; a product itself has none. */
  readers?: ContractReaders;
}

/** What lies between two revisions of one document. @public */
export interface RevisionComparison extends ComparisonSummary {
  before: RevisionSummary;
  after: RevisionSummary;
  /** At most 10,000, the worst for readers first; `total` counts all. */
  changes: ListedChange[];
}

/** What became of a table or a column between two revisions. @public */
export type ElementState = 'same' | 'added' | 'removed' | 'changed';

/** A column of two revisions laid over each other. @public */
export interface ComparedRow extends SchemaRow {
  state: ElementState;
  /** Positions in the changes of the comparison; absent where there are none. */
  changes?: number[];
}

/** A table of two revisions laid over each other. @public */
export interface ComparedTable extends Omit<SchemaTable, 'rows'> {
  state: ElementState;
  /** Of the table itself, not of its columns. */
  changes?: number[];
  rows: ComparedRow[];
}

/** The schemas of two revisions of a contract laid over each other. @public */
export interface SchemaComparison extends RevisionComparison {
  tables: ComparedTable[];
}
