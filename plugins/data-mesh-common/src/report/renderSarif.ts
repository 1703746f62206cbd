import { JsonObject } from '../model';
import { Report } from './Report';
import { SARIF_HEAD, sarifRun } from './sarifRun';

/**
 * A report as SARIF 2.1.0, which code scanning reads. Only rules that found
 * something are listed.
 *
 * @public
 */
export function renderSarif(report: Report): JsonObject {
  return { ...SARIF_HEAD, runs: [sarifRun(report)] };
}
