export { badgeSvg } from './badge/badgeSvg';
export type { Badge, BadgeTone } from './badge/Badge';
export { type BadgeScore, scoreBadge } from './badge/scoreBadge';
export type { Campaign } from './Campaign';
export type {
  CampaignProduct,
  CampaignProgress,
  ProductProgress,
} from './campaign/CampaignProgress';
export { campaignReminders } from './campaign/campaignReminders';
export type { CampaignReminder } from './campaign/campaignReminders';
export type { CampaignState } from './campaign/CampaignState';
export type { CampaignCounts } from './campaign/countStates';
export { rollUpProgress } from './campaign/rollUpProgress';
export type { CampaignRollUp } from './campaign/rollUpProgress';
export { trackCampaign } from './campaign/trackCampaign';
export { concernOf } from './concernOf';
export type {
  DefinitionOwner,
  Definitions,
  GoodDefinitions,
} from './definitions/Definitions';
export { loadDefinitions } from './definitions/loadDefinitions';
export { unacceptedApprovals } from './definitions/unacceptedApprovals';
export type { UnacceptedApproval } from './definitions/unacceptedApprovals';
export { unknownDomains } from './definitions/unknownDomains';
export { unknownOwners } from './definitions/unknownOwners';
export { changeProblems } from './impact/changeProblems';
export { FLIP_KINDS, LEVEL_FLIP_KINDS } from './impact/flips.table';
export type {
  FlipCounts,
  FlipKind,
  Impact,
  ImpactGroup,
  ImpactItem,
  ImpactOfPolicy,
  ImpactOfScorecard,
  LevelFlip,
  LevelFlipCounts,
  LevelFlipKind,
  PolicyFlip,
  ProductImpact,
  SparedItems,
  UnjudgedProducts,
} from './impact/Impact';
export type { ImpactSide } from './impact/ImpactSide';
export { ImpactTally } from './impact/ImpactTally';
export type { JudgedImpact } from './impact/JudgedImpact';
export { makeImpact } from './impact/makeImpact';
export type {
  ImpactAsked,
  ImpactOfChange,
  ImpactProduct,
} from './impact/makeImpact';
export type { PolicyWords } from './missingPolicies';
export type {
  LevelReached,
  MissingPolicy,
  OutcomeCounts,
  ProductScore,
} from './ProductScore';
export { readScorecardFile } from './readScorecardFile';
export type { ScorecardFileReading } from './readScorecardFile';
export type { RollUp, ScoredProduct } from './RollUp';
export { rollUpScores } from './rollUpScores';
export type { Scorecard, ScorecardLevel } from './Scorecard';
export type { ScoredVerdict } from './ScoredVerdict';
export { scoreProduct } from './scoreProduct';
export { decisionHolds } from './review/decisionHolds';
export { isOpenOutcome } from './review/isOpenOutcome';
export { isToDecide } from './review/isToDecide';
export { orderReview } from './review/orderReview';
export type { ProductInReview } from './review/ProductInReview';
export { readReviewDecision } from './review/readReviewDecision';
export type {
  KnownInReview,
  ReviewDecisionReading,
} from './review/readReviewDecision';
export { reviewCampaigns } from './review/reviewCampaigns';
export { reviewProduct } from './review/reviewProduct';
export type { ReviewSight } from './review/ReviewSight';
export { reviewWaiver } from './review/reviewWaiver';
export { waiverTakenBack } from './review/waiverTakenBack';
