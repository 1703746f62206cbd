export type {
  Report,
  ReportFinding,
  ReportGap,
  ReportLevel,
  ReportPlace,
  ReportRule,
} from './Report';
export { findingText } from './findingText';
export { renderFindingsMarkdown } from './renderFindingsMarkdown';
export { renderGithub } from './renderGithub';
export { renderJunit } from './renderJunit';
export { renderSarif } from './renderSarif';
export type {
  ChangeReport,
  ChangeWeight,
  ComparedDocument,
} from './changes/ChangeReport';
export { changesJson } from './changes/changesJson';
export { changesReport } from './changes/changesReport';
export { compareVersions } from './changes/compareVersions';
export type { ComparedVersion } from './changes/compareVersions';
export { renderChangesHtml } from './changes/renderChangesHtml';
export { renderChangesMarkdown } from './changes/renderChangesMarkdown';
export { summaryText } from './changes/summaryText';
export { weightOf } from './changes/weightOf';
export { renderOmds } from './omds/renderOmds';
export { csvWriter } from './governance/csvWriter';
export type { ExportedProduct } from './governance/ExportedProduct';
export { reportWriter } from './governance/reportWriter';
export type { ResultsWriter } from './governance/ResultsWriter';
export { sarifWriter } from './governance/sarifWriter';
export type { MinutesNames } from './minutes/renderMinutes';
export { renderMinutes } from './minutes/renderMinutes';
