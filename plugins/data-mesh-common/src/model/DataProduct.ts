import { JsonObject, JsonValue } from './Json';

/** An entry of ODPS/ODCS `customProperties`. @public */
export interface CustomProperty {
  property: string;
  value: JsonValue;
}

/** A link of ODPS/ODCS `authoritativeDefinitions`. @public */
export interface AuthoritativeDefinition {
  type: string;
  url: string;
  description?: string;
}

/** Purpose, limitations and usage, as Markdown from outside. @public */
export interface DocumentDescription {
  purpose?: string;
  limitations?: string;
  usage?: string;
}

/** A person of ODPS/ODCS `team`. @public */
export interface TeamMember {
  username: string;
  name?: string;
  role?: string;
  dateIn?: string;
  dateOut?: string;
}

/** ODPS/ODCS `team`, whichever of its two shapes the owner wrote. @public */
export interface Team {
  name?: string;
  description?: string;
  members: TeamMember[];
}

/** ODPS/ODCS `support`. @public */
export interface SupportChannel {
  channel: string;
  url?: string;
  tool?: string;
  scope?: string;
  description?: string;
}

/** A version as the owner wrote it and, where it can be read as SemVer, its parts. @public */
export interface DocumentVersion {
  /** As written, `v1.2` or `latest` included. */
  text: string;
  /** Normalised `major.minor.patch`, absent where the text is no version number. */
  semver?: string;
  major?: number;
}

/** Where a document is in its life; unknown words of owners are kept as written. @public */
export type Lifecycle = 'draft' | 'active' | 'deprecated' | 'retired' | string;

/** ODPS `inputPorts[]`. @public */
export interface InputPort {
  name: string;
  version?: DocumentVersion;
  contractId?: string;
  deprecated: boolean;
  customProperties: CustomProperty[];
}

/** ODPS `outputPorts[]`: one way to consume the product. @public */
export interface OutputPort {
  name: string;
  version?: DocumentVersion;
  contractId?: string;
  type?: string;
  description?: string;
  deprecated: boolean;
  /** Product-level lineage of this port: contracts that it is made from. */
  inputContracts: { id: string; version?: DocumentVersion }[];
  tags: string[];
  customProperties: CustomProperty[];
}

/** ODPS `managementPorts[]`. @public */
export interface ManagementPort {
  name: string;
  content?: string;
  type?: string;
  url?: string;
  channel?: string;
  description?: string;
}

/** What every native document says about itself. @public */
export interface DocumentHead {
  apiVersion: string;
  id: string;
  name?: string;
  version?: DocumentVersion;
  /** As written. */
  status?: string;
  lifecycle: Lifecycle;
  /** As written; its slug is the namespace. */
  domain?: string;
  tenant?: string;
  description: DocumentDescription;
  tags: string[];
  team?: Team;
  support: SupportChannel[];
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
  /** Fields that we do not know, as written. */
  unknown: JsonObject;
}

/**
 * The normalised model of a Bitol ODPS document, 0.9 to 1.1.
 *
 * @public
 */
export interface DataProduct extends DocumentHead {
  kind: 'DataProduct';
  type: { value: ProductType; derived: boolean };
  deprecated: boolean;
  /** Entity ref from `customProperties.owner`, as written. */
  owner?: string;
  inputPorts: InputPort[];
  outputPorts: OutputPort[];
  managementPorts: ManagementPort[];
}

/** `source-aligned`, `aggregate`, `consumer-aligned`, or what the owner wrote. @public */
export type ProductType = string;
