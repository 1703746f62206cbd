export type {
  Report,
  ReportFinding,
  ReportLevel,
  ReportPlace,
  ReportRule,
} from './Report';
export { renderGithub } from './renderGithub';
export { renderJunit } from './renderJunit';
export { renderSarif } from './renderSarif';
