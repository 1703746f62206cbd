export type { JsonObject, JsonValue } from './Json';
export type { Problem, RenderedProblem, Severity } from './Problem';
export type {
  AuthoritativeDefinition,
  CustomProperty,
  DataProduct,
  DocumentDescription,
  DocumentHead,
  DocumentVersion,
  InputPort,
  Lifecycle,
  ManagementPort,
  OutputPort,
  ProductType,
  SupportChannel,
  Team,
  TeamMember,
} from './DataProduct';
export type {
  ContractRole,
  ContractServer,
  DataContract,
  QualityRule,
  Relationship,
  SchemaObject,
  SchemaProperty,
  SlaProperty,
} from './DataContract';
export type { ProblemRow, ProblemTable } from './ProblemRow';
export { renderProblem } from './renderProblem';
export { parseProductRef, productRef } from './productRef';
export { portAddress } from './portAddress';
export { slugify } from './slugify';
