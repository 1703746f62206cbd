import {
  AuthoritativeDefinition,
  CustomProperty,
  AgentContext,
  DocumentHead,
  Synonym,
} from './DataProduct';
import { JsonObject, JsonValue } from './Json';

/**
 * The normalised model of a Bitol ODCS document, 2.2 to 3.2.
 *
 * @public
 */
export interface DataContract extends DocumentHead {
  kind: 'DataContract';
  /** Name or id of the data product that the contract says it belongs to. */
  dataProduct?: string;
  servers: ContractServer[];
  schema: SchemaObject[];
  sla: SlaProperty[];
  roles: ContractRole[];
  price?: JsonObject;
  /** ODCS `slaDefaultElement`: what SLA properties without an element speak of. */
  slaDefaultElement?: string;
}

/** ODCS `servers[]`; the connection fields of its type stay together as written. @public */
export interface ContractServer {
  /** ODCS `server`. */
  name: string;
  type: string;
  environment?: string;
  description?: string;
  /** host, database, location, format, ... as the standard names them. */
  connection: JsonObject;
  roles: ContractRole[];
  customProperties: CustomProperty[];
  id?: string;
  unknown?: JsonObject;
}

/** ODCS `roles[]`. @public */
export interface ContractRole {
  role: string;
  access?: string;
  description?: string;
  firstLevelApprovers?: string;
  secondLevelApprovers?: string;
  customProperties: CustomProperty[];
  id?: string;
  unknown?: JsonObject;
}

/** ODCS `slaProperties[]`, as promised; measuring is another matter. @public */
export interface SlaProperty {
  property: string;
  value: JsonValue;
  valueExt?: JsonValue;
  unit?: string;
  element?: string;
  driver?: string;
  description?: string;
  schedule?: string;
  scheduler?: string;
  /** From `customProperties` (documents.md section 7). */
  window?: string;
  target?: JsonValue;
  id?: string;
  /** ODCS 3.2. */
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  unknown?: JsonObject;
}

/** A table, view, topic or file of a contract. @public */
export interface SchemaObject {
  /** Stable id, the only key that survives a rename. */
  id?: string;
  name: string;
  physicalName?: string;
  physicalType?: string;
  businessName?: string;
  description?: string;
  granularity?: string;
  /** ODCS `logicalType`, always `object` by the standard. */
  logicalType?: string;
  /** `customProperties.encryption`. */
  encryption?: string;
  /** `customProperties.encryptionKey`. */
  encryptionKey?: string;
  /** `customProperties.retention`, else the SLA `retention` of this element. */
  retention?: string;
  /** `customProperties.closed`: no other columns may appear. */
  closed?: boolean;
  tags: string[];
  deprecated: boolean;
  synonyms?: Synonym[];
  context?: AgentContext;
  properties: SchemaProperty[];
  relationships: Relationship[];
  quality: QualityRule[];
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
  unknown: JsonObject;
}

/** A column or nested field. @public */
export interface SchemaProperty {
  id?: string;
  name: string;
  physicalName?: string;
  businessName?: string;
  logicalType?: string;
  logicalTypeOptions: JsonObject;
  physicalType?: string;
  description?: string;
  required: boolean;
  /** Whether the owner stated `required` at all. */
  requiredStated: boolean;
  unique: boolean;
  primaryKey: boolean;
  primaryKeyPosition?: number;
  partitioned: boolean;
  partitionKeyPosition?: number;
  classification?: string;
  criticalDataElement: boolean;
  encryptedName?: string;
  /** `customProperties.masking`; `encrypt` where only `encryptedName` is given. */
  masking?: string;
  /** `customProperties.default`. */
  default?: JsonValue;
  /** Allowed values; labels and descriptions of ODCS 3.2 stay in `enumValues`. */
  enum: JsonValue[];
  /** ODCS 3.2 `enum[]` entries that say more than their value. */
  enumValues?: EnumValue[];
  examples: JsonValue[];
  tags: string[];
  deprecated: boolean;
  synonyms?: Synonym[];
  /** ODCS 3.2: column, measure or dimension. */
  semanticType?: string;
  transformLogic?: string;
  transformDescription?: string;
  transformSourceObjects: string[];
  relationships: Relationship[];
  quality: QualityRule[];
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
  /** Fields of an object (or of a v2 struct). */
  properties: SchemaProperty[];
  /** Element of an array. */
  items?: SchemaProperty;
  /** ODCS 3.2 `map`. */
  map?: { key?: SchemaProperty; value?: SchemaProperty };
  unknown: JsonObject;
}

/** ODCS 3.2 `enum[]`. @public */
export interface EnumValue {
  value: JsonValue;
  label?: string;
  id?: string;
  description?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** A foreign key or other reference between schema elements, as written. @public */
export interface Relationship {
  type: string;
  from: string[];
  to: string[];
  id?: string;
  customProperties?: CustomProperty[];
  unknown?: JsonObject;
}

/** ODCS `quality[]`. @public */
export interface QualityRule {
  id?: string;
  name?: string;
  /** text, library, sql or custom. */
  type: string;
  /** Library metric, or the v2 rule name. */
  metric?: string;
  description?: string;
  dimension?: string;
  severity?: string;
  unit?: string;
  query?: string;
  engine?: string;
  implementation?: JsonValue;
  /** The operator of a library or sql rule with its argument. */
  operator?: { name: string; value: JsonValue };
  arguments?: JsonObject;
  schedule?: string;
  scheduler?: string;
  businessImpact?: string;
  method?: string;
  tags?: string[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
  unknown: JsonObject;
}
