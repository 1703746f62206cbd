/**
 * The rows of the registry as both databases give them back: times as ISO
 * 8601 text, JSON as text, flags as words.
 */

/** `removed` is a tombstone: the catalog still has to learn of it. */
export type ProductRowState = 'live' | 'source-removed' | 'removed';

/** Table `products`. */
export interface ProductRow {
  product_id: string;
  ref: string;
  domain: string;
  name: string;
  title: string;
  sort_title: string;
  owner: string;
  type: string;
  lifecycle: string;
  version: string | null;
  purpose: string | null;
  tags: string;
  state: ProductRowState;
  source_id: string;
  source_type: string;
  path: string;
  location: string | null;
  commit_id: string | null;
  revision_id: string;
  sha256: string;
  updated_at: string;
  /** Since it was accepted, or came back; null of those that were there before this was kept. */
  served_since: string | null;
  entity_hash: string;
  entity: string;
  search_text: string;
  facets_version: number;
}

/** Table `revisions`. */
export interface RevisionRow {
  revision_id: string;
  kind: 'DataProduct' | 'DataContract';
  document_id: string;
  version: string | null;
  sha256: string;
  submission_id: string;
  source_id: string;
  path: string;
  location: string | null;
  commit_id: string | null;
  accepted_by: string;
  accepted_at: string;
  model: string;
  /** Of the contract line; as {@link ContractLineRow.major}, -1 of products. */
  major: number;
  /** In the history of the product or of the contract line, from 1. */
  position: number;
  lifecycle: string;
}

/** Table `comparisons`. */
export interface ComparisonRow {
  before_id: string;
  after_id: string;
  made_with: string;
  summary: string;
  changes: string;
}

/**
 * Table `ports`. Which line of its contract a port resolves to is computed on
 * reading: a new line may change it.
 */
export interface PortRow {
  product_id: string;
  position: number;
  name: string;
  version: string | null;
  major: number | null;
  contract_id: string | null;
}

/** Table `inputs`. */
export interface InputRow {
  product_id: string;
  position: number;
  name: string;
  version: string | null;
  contract_id: string | null;
  output_port: string | null;
}

/** Table `product_facets`. */
export interface ProductFacetRow {
  product_id: string;
  facet: 'tag' | 'classification';
  value: string;
  label: string;
}

/** Table `contract_lines`. */
export interface ContractLineRow {
  contract_id: string;
  major: number;
  source_id: string;
  domain: string | null;
  revision_id: string;
  sha256: string;
  summary: string;
  column_names: string;
  classifications: string | null;
}

/** Table `submissions`. */
export interface SubmissionRow {
  seq: number;
  submission_id: string;
  state: string;
  title: string;
  domain: string | null;
  owner: string | null;
  product_ref: string | null;
  door: string;
  source_id: string;
  source_type: string;
  source_domains: string;
  submitted_by: string;
  submitted_at: string;
  bundle_key: string;
  product_key: string | null;
  bundle_hash: string;
  outcome_hash: string;
  reading: number | null;
  errors: number;
  warnings: number;
  waiting_for: string;
  location: string | null;
  commit_id: string | null;
  superseded_by: string | null;
  problems: string;
}

/** Table `submission_documents`. */
export interface SubmissionDocumentRow {
  seq: number;
  position: number;
  path: string;
  location: string | null;
  commit_id: string | null;
  kind: 'DataProduct' | 'DataContract' | null;
  document_id: string | null;
  version: string | null;
  sha256: string;
  content: string | null;
  problems: string;
  comparison: string | null;
}
