import {
  ContractRole,
  ContractServer,
  DocumentDescription,
  JsonValue,
  Lifecycle,
  ManagementPort,
  ProductType,
  SlaProperty,
  SupportChannel,
  Team,
  AuthoritativeDefinition,
} from '../model';
import type { ProductLevel } from './standingTypes';
import { SubmissionState } from './submissionTypes';

export type * from './exportTypes';
export type * from './governanceTypes';
export type * from './historyTypes';
export type * from './impactTypes';
export type * from './policyFileTypes';
export type * from './Page';
export type * from './reviewTypes';
export type * from './schemaTypes';
export type * from './standingTypes';
export type * from './submissionTypes';
export type * from './waiverTypes';

/** A line of the shelf. Text fields are untrusted Markdown or plain text of the owner. @public */
export interface ProductSummary {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  /** ODPS id. */
  id: string;
  title: string;
  domain: string;
  owner?: string;
  type: ProductType;
  lifecycle: Lifecycle;
  version?: string;
  purpose?: string;
  tags: string[];
  ports: number;
  consumers: number;
  /** `source-removed`: its document is gone from the source, it is still served. */
  state: ProductState;
  /** ISO 8601, UTC: when the live revision was accepted. */
  updatedAt: string;
  /**
   * Columns that a search has found, as their owner wrote them: the closest
   * first, a few of them. Absent where it found none.
   */
  matchedColumns?: string[];
  /**
   * Of the scorecards that look at it, by id, as it was judged last. Absent where
   * it was never judged, or no scorecard looks at it.
   */
  levels?: readonly ProductLevel[];
}

/** Whether a product is published, or its document has left its source. @public */
export type ProductState = 'live' | 'source-removed';

/** An output port with the contract that it resolves to. @public */
export interface PortDetail {
  name: string;
  version?: string;
  major?: number;
  /** `dataproduct://<domain>/<name>/<port>/v<major>` */
  address: string;
  type?: string;
  description?: string;
  deprecated: boolean;
  contractId?: string;
  /** Absent when the port names no contract or none that is live. */
  contract?: ContractSummary;
}

/** A contract without its schema. @public */
export interface ContractSummary {
  id: string;
  version?: string;
  apiVersion: string;
  lifecycle: Lifecycle;
  name?: string;
  description: DocumentDescription;
  servers: ContractServer[];
  sla: SlaProperty[];
  roles: ContractRole[];
  /** How many columns on every level, of how many schema objects. */
  columns: number;
  describedColumns: number;
  classifiedColumns: number;
  objects: number;
  /** Of tables and columns on every level; absent of contracts read before. */
  qualityRules?: number;
  /** The first 50 tables, views, topics or files by their names; absent of contracts read before. */
  tables?: ContractTable[];
  revisionId: string;
  licence?: string;
}

/** A table, view, topic or file of a contract, by its names only. @public */
export interface ContractTable {
  name: string;
  physicalName?: string;
}

/** The product page in one call, without schema. @public */
export interface ProductDetail extends ProductSummary {
  description: DocumentDescription;
  outputPorts: PortDetail[];
  inputs: LineageNeighbour[];
  managementPorts: ManagementPort[];
  support: SupportChannel[];
  team?: Team;
  links: AuthoritativeDefinition[];
  revisionId: string;
  /** sha256 of the owner's text, hex. */
  revisionHash: string;
  source: { id: string; type: string; location: string; commit?: string };
  /** The newest attempt to publish this product, when it was not accepted. */
  lastRefused?: { id: string; state: SubmissionState; at: string };
}

/** A product, or a source system that is none of ours, at the other end of a port. @public */
export interface LineageNeighbour {
  /** Absent for a system that is not in the mesh, or that the caller may not read. */
  ref?: string;
  title: string;
  port?: string;
  contractId?: string;
  version?: string;
  /** `product`: readable; `external`: no product of the mesh. */
  kind: 'product' | 'external';
}

/** Product-level lineage around one product, one hop each way. @public */
export interface ProductLineage {
  ref: string;
  upstream: (LineageNeighbour & { viaPort?: string })[];
  downstream: (LineageNeighbour & { viaPort?: string })[];
}

/** State of one source. @public */
export interface SourceStatus {
  id: string;
  type: string;
  domains: string[];
  state: 'ok' | 'failing' | 'suspended' | 'never-read';
  message?: string;
  lastReadAt?: string;
  lastSuccessAt?: string;
  products: number;
  /** Products whose removal is held until it is seen twice or confirmed. */
  heldRemovals: string[];
  /** Refs of products that are `source-removed`: still served until an administrator confirms. */
  removedProducts?: string[];
  /** Whether documents can be put there and mended there from the portal. */
  writable?: boolean;
}

/** A product document that a person asked to follow. @public */
export interface Registration {
  id: string;
  url: string;
  registeredBy: string;
  registeredAt: string;
  state: SourceStatus['state'];
  message?: string;
  productRef?: string;
}

/** The light entity of one product as the catalog mirrors it. @public */
export interface CatalogFeedItem {
  ref: string;
  /** Hash of the entity; equal hash means nothing to mirror. */
  hash: string;
  /** `removed`: the product has left the mesh for good, the entity goes too. */
  state: 'present' | 'removed';
  entity?: JsonValue;
}
