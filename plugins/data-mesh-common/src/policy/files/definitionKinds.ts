/** Kinds of documents that a source of policies can hold; each reader passes over those of the others. */
export const DEFINITION_KINDS = [
  'DataPolicy',
  'DataPolicyOverlay',
  'PolicyWaiver',
  'Scorecard',
  'Campaign',
] as const;

/** What a document of a source of policies is. */
export type DefinitionKind = (typeof DEFINITION_KINDS)[number];
