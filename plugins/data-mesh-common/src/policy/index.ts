export type { Bundle, ReadDocument } from './Bundle';
export type {
  CatalogFacts,
  CatalogIndex,
  CompatibilitySettings,
  JudgeContext,
  LiveLine,
  LiveProduct,
} from './JudgeContext';
export type {
  AcceptedContract,
  AcceptedProduct,
  BundleComparison,
  BundleProblem,
  Judgement,
  ResolvedPort,
} from './Judgement';
export { contextKeys } from './contextKeys';
export type { ContextKeys } from './contextKeys';
export { gateRuleOf } from './gateRuleOf';
export { indexCatalog } from './indexCatalog';
export { judge } from './judge';
export { makeBundles } from './makeBundles';
export { planRemovals } from './planRemovals';
export type { RemovalPlan, SourceProduct } from './planRemovals';
export { resolvePort } from './resolvePort';
export type { PortResolution } from './resolvePort';
