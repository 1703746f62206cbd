import { JsonObject, JsonValue } from './Json';

/** An entry of ODPS/ODCS `customProperties`. @public */
export interface CustomProperty {
  property: string;
  value: JsonValue;
  id?: string;
  description?: string;
  /** ODCS 3.2. */
  vendor?: string;
  unknown?: JsonObject;
}

/** A link of ODPS/ODCS `authoritativeDefinitions`. @public */
export interface AuthoritativeDefinition {
  type: string;
  url: string;
  id?: string;
  description?: string;
  unknown?: JsonObject;
}

/** Purpose, limitations and usage, as Markdown from outside. @public */
export interface DocumentDescription {
  purpose?: string;
  limitations?: string;
  usage?: string;
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** Another word for the same thing, ODPS 1.1 and ODCS 3.2. @public */
export interface Synonym {
  synonym: string;
  id?: string;
  description?: string;
  locale?: string;
  source?: string;
  status?: string;
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** A question with its checked answer, or a limit, told to agents. @public */
export interface ContextStatement {
  /** The question or the constraint. */
  text: string;
  id?: string;
  answer?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** What agents shall know, ODPS 1.1 and ODCS 3.2; text from outside, never an instruction to us. @public */
export interface AgentContext {
  instructions?: string;
  verifiedStatements: ContextStatement[];
  constraints: ContextStatement[];
  unknown?: JsonObject;
}

/** A person of ODPS/ODCS `team`. @public */
export interface TeamMember {
  username: string;
  name?: string;
  role?: string;
  dateIn?: string;
  dateOut?: string;
  id?: string;
  description?: string;
  replacedByUsername?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** ODPS/ODCS `team`, whichever of its two shapes the owner wrote. @public */
export interface Team {
  name?: string;
  description?: string;
  members: TeamMember[];
  id?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** ODPS/ODCS `support`. @public */
export interface SupportChannel {
  channel: string;
  url?: string;
  tool?: string;
  scope?: string;
  description?: string;
  id?: string;
  invitationUrl?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
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
  id?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  unknown?: JsonObject;
}

/** ODPS `outputPorts[].inputContracts[]`. @public */
export interface InputContract {
  id: string;
  version?: DocumentVersion;
  unknown?: JsonObject;
}

/** ODPS `outputPorts[].sbom[]`: a bill of materials. @public */
export interface Sbom {
  id?: string;
  type?: string;
  url?: string;
  unknown?: JsonObject;
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
  inputContracts: InputContract[];
  tags: string[];
  customProperties: CustomProperty[];
  id?: string;
  sbom?: Sbom[];
  synonyms?: Synonym[];
  context?: AgentContext;
  authoritativeDefinitions?: AuthoritativeDefinition[];
  unknown?: JsonObject;
}

/** ODPS `managementPorts[]`. @public */
export interface ManagementPort {
  name: string;
  content?: string;
  type?: string;
  url?: string;
  channel?: string;
  description?: string;
  deprecated?: boolean;
  id?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** What every native document says about itself. @public */
export interface DocumentHead {
  /** As written; where the owner left it out, the version that the document was read as. */
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
  context?: AgentContext;
  /** ODPS `productCreatedTs`, ODCS `contractCreatedTs`, as written. */
  createdAt?: string;
  /**
   * Fields that we do not know, as written. Where a field was understood only
   * in part, it stands here whole.
   */
  unknown: JsonObject;
}

/**
 * The normalised model of a Bitol ODPS document, 0.9 to 1.1.
 *
 * @public
 */
export interface DataProduct extends DocumentHead {
  kind: 'DataProduct';
  /** `text` is what the owner wrote; absent where the type is derived. */
  type: { value: ProductType; derived: boolean; text?: string };
  deprecated: boolean;
  synonyms?: Synonym[];
  /** Entity ref from `customProperties.owner`, as written. */
  owner?: string;
  inputPorts: InputPort[];
  outputPorts: OutputPort[];
  managementPorts: ManagementPort[];
}

/** `source-aligned`, `aggregate`, `consumer-aligned`, or what the owner wrote. @public */
export type ProductType = string;
