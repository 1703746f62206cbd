export type { JsonObject, JsonValue } from './Json';
export type { Problem, RenderedProblem, Severity } from './Problem';
export type {
  AgentContext,
  AuthoritativeDefinition,
  ContextStatement,
  CustomProperty,
  DataProduct,
  DocumentDescription,
  DocumentHead,
  DocumentVersion,
  InputContract,
  InputPort,
  Lifecycle,
  ManagementPort,
  OutputPort,
  ProductType,
  Sbom,
  SupportChannel,
  Synonym,
  Team,
  TeamMember,
} from './DataProduct';
export type {
  ContractRole,
  ContractServer,
  DataContract,
  EnumValue,
  QualityRule,
  Relationship,
  SchemaObject,
  SchemaProperty,
  SlaProperty,
} from './DataContract';
export type { ProblemRow, ProblemTable } from './ProblemRow';
export type { ProblemRule } from './problemRule';
export { problemRule } from './problemRule';
export { renderProblem } from './renderProblem';
export type { FieldFinding } from './FieldFinding';
export { foundText } from './foundText';
export { missingField } from './missingField';
export { sparedWords } from './sparedWords';
export type { SparedThen } from './sparedWords';
export { parseProductRef, productRef } from './productRef';
export { portAddress } from './portAddress';
export { slugify } from './slugify';
