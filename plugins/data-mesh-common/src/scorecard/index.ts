export { badgeSvg } from './badge/badgeSvg';
export type { Badge, BadgeTone } from './badge/Badge';
export { scoreBadge } from './badge/scoreBadge';
export type { Campaign } from './Campaign';
export type {
  CampaignProduct,
  CampaignProgress,
  CampaignState,
  ProductProgress,
} from './campaign/CampaignProgress';
export { campaignReminders } from './campaign/campaignReminders';
export type { CampaignReminder } from './campaign/campaignReminders';
export { trackCampaign } from './campaign/trackCampaign';
export { concernOf } from './concernOf';
export type {
  DefinitionOwner,
  Definitions,
  GoodDefinitions,
} from './definitions/Definitions';
export { loadDefinitions } from './definitions/loadDefinitions';
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
} from './impact/Impact';
export type { ImpactSide } from './impact/ImpactSide';
export { ImpactTally } from './impact/ImpactTally';
export type { JudgedImpact } from './impact/JudgedImpact';
export { makeImpact } from './impact/makeImpact';
export type { ImpactOfChange, ImpactProduct } from './impact/makeImpact';
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
