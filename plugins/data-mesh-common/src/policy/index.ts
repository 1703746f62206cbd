export type { Bundle, ReadDocument } from './Bundle';
export type {
  CatalogFacts,
  CatalogIndex,
  CompatibilitySettings,
  JudgeContext,
  LiveLine,
  LiveProduct,
} from './JudgeContext';
export type { JudgeGovernance } from './JudgeGovernance';
export type {
  AcceptedContract,
  AcceptedProduct,
  BundleComparison,
  BundleProblem,
  BundleVerdict,
  Judgement,
  ResolvedPort,
} from './Judgement';
export type {
  CheckContext,
  ContextLine,
  ContextLiveProduct,
  ContextProduct,
  ContextUpstream,
} from './context/CheckContext';
export { checkWithContext } from './context/checkWithContext';
export type { CheckedBundle } from './context/checkWithContext';
export { contextHash } from './context/contextHash';
export { readCheckContext } from './context/readCheckContext';
export type { CheckContextReading } from './context/readCheckContext';
export { contextQuery } from './context/contextQuery';
export type { CheckContextQuery } from './context/contextQuery';
export { contextKeys } from './contextKeys';
export type { ContextKeys } from './contextKeys';
export { gateRuleOf } from './gateRuleOf';
export { indexCatalog } from './indexCatalog';
export { judge } from './judge';
export { makeBundles } from './makeBundles';
export { NO_POLICIES } from './noPolicies';
export { planRemovals } from './planRemovals';
export type { RemovalPlan, SourceProduct } from './planRemovals';
export { resolvePort } from './resolvePort';
export type { PortResolution } from './resolvePort';
export type {
  DomainFacts,
  Item,
  ParentName,
  PlaceOf,
  Surroundings,
} from './items/Item';
export type { ContextPart } from './items/FieldSpec';
export type { FailedTest, Unsure } from './condition/ConditionResult';
export { makePolicySubject } from './items/makePolicySubject';
export type { PolicySubjectInput } from './items/makePolicySubject';
export type {
  DocumentComparison,
  KnownProduct,
  PolicyContext,
  PolicyDocument,
  PolicySubject,
} from './items/PolicySubject';
export { policyPlaces } from './items/policyPlaces';
export { onlyPolicies } from './files/onlyPolicies';
export type { PolicyFile } from './files/PolicyFile';
export type { Condition } from './language/Condition';
export { ENFORCEMENTS, POLICY_SEVERITIES } from './language/DataPolicy';
export type {
  DataPolicy,
  DataPolicyOverlay,
  Enforcement,
  Existing,
  PolicyFix,
  PolicyPoint,
  PolicySeverity,
  PolicyTest,
  Rollout,
  TestWaiver,
} from './language/DataPolicy';
export { ITEM_KINDS } from './language/ItemKind';
export type { ItemKind } from './language/ItemKind';
export { readPolicyFile } from './language/readPolicyFile';
export type { PolicyFileReading } from './language/readPolicyFile';
export type { TextPlace } from './language/TextPlace';
export type { EffectivePolicy } from './overlay/EffectivePolicy';
export type { OverlayState } from './overlay/OverlayOutcome';
export { loadPolicySet } from './set/loadPolicySet';
export type {
  FilePlace,
  GoodFile,
  OverlayReport,
  PolicyFileProblem,
  PolicySet,
  UnloadedFile,
} from './set/PolicySet';
export type { PolicySource, PolicySourceFile } from './set/PolicySource';
export type {
  PolicyTestResult,
  PolicyTrial,
  ReadFixture,
} from './trial/PolicyTrial';
export { runPolicyTests } from './trial/runPolicyTests';
export { Budget } from './Budget';
export type { CompiledPolicy, Concern } from './verdict/CompiledPolicy';
export type { CompiledRollout } from './verdict/enforcementOf';
export type { ItemFailure, ItemJudgement } from './verdict/ItemJudgement';
export type { CompiledPolicySet } from './verdict/CompiledPolicySet';
export { compilePolicySet } from './verdict/compilePolicySet';
export { withServedLines } from './items/withServedLines';
export { asksInputs } from './verdict/asksInputs';
export { evaluate } from './verdict/evaluate';
export { evidenceMessage } from './verdict/evidenceMessage';
export { laterRefusal } from './publish/laterRefusal';
export type { LaterRefusal } from './publish/laterRefusal';
export { nextInstant } from './verdict/nextInstant';
export type { EvaluateOptions } from './verdict/EvaluateOptions';
export { judgingPolicies } from './verdict/judgingPolicies';
export type { JudgingPolicy } from './verdict/judgingPolicies';
export type { PolicyBaseline } from './verdict/PolicyBaseline';
export type {
  Evidence as PolicyEvidence,
  ItemOutcome,
  MissingPart,
  OpenOutcome,
  Outcome,
  PolicyVerdict,
} from './verdict/PolicyVerdict';
export { baselineOf } from './baseline/baselineOf';
export type { KeptBaseline, KeptBaselines } from './baseline/KeptBaseline';
export { nextBaselines } from './baseline/nextBaselines';
export type { BaselineHistory } from './baseline/nextBaselines';
export { sparesThen } from './baseline/sparesThen';
export { sparedUntil } from './baseline/sparedUntil';
export { sparesExisting } from './baseline/sparesExisting';
export { policyHealth } from './verdict/policyHealth';
export type { PolicyHealth } from './verdict/policyHealth';
export type { PolicyWaiver } from './verdict/PolicyWaiver';
export { OUTCOME_ORDER } from './verdict/foldOutcomes';
export { POLICY_ENGINE } from './set/policyEngine';
export { policiesFor } from './set/policiesFor';
export type { InForce } from './set/policiesFor';
export { approvalObstacle } from './waiver/approvalObstacle';
export { expiryNotices } from './waiver/expiryNotices';
export type { BegunWaiver, ExpiryNotice } from './waiver/expiryNotices';
export { readWaiverFile } from './waiver/readWaiverFile';
export type { WaiverFile, WaiverFileReading } from './waiver/readWaiverFile';
export type { WaiverDocument } from './waiver/WaiverDocument';
export type { KeptWaiver, WaiverDecided } from './waiver/KeptWaiver';
export { readWaiverRequest } from './waiver/readWaiverRequest';
export type { WaiverRequestReading } from './waiver/readWaiverRequest';
export { overridablePolicies } from './waiver/overridablePolicies';
export { refusingPolicies } from './waiver/refusingPolicies';
export { waiverActions } from './waiver/waiverActions';
export type { WaiverViewer } from './waiver/waiverActions';
export { waiverState } from './waiver/waiverState';
export { waiverBegin } from './verdict/waiverBegin';
export { waiverEnd } from './verdict/waiverEnd';
