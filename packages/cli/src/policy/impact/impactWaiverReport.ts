import { ReportFinding, ReportRule } from '@meshstage/plugin-data-mesh-common';
import { WAIVER_RULES, waiverReport } from '../../check/policies/waiverReport';
import { ImpactWaivers } from './ImpactWaivers';
import { waiversBefore } from './waiversBefore';
import { WAIVER_WORDS_BEFORE } from './waiversBefore.table';

/**
 * What is to be said about waivers, as findings in the files as they are after the
 * change; what was in one that is gone stands at the folder.
 *
 * @param files - that are there after the change
 */
export function impactWaiverReport(
  waivers: ImpactWaivers,
  folder: string,
  files: ReadonlySet<string>,
): ReportFinding[] {
  const before = waiverReport(waiversBefore(waivers), WAIVER_WORDS_BEFORE);
  return [
    ...waiverReport(waivers.after),
    ...before.map(({ line: _, column: __, file, ...finding }) => ({
      ...finding,
      file: files.has(file) ? file : folder,
    })),
  ];
}

/** What is told about waivers, by id. */
export const IMPACT_WAIVER_RULES: ReadonlyMap<string, ReportRule> = new Map([
  ...WAIVER_RULES,
  ...WAIVER_WORDS_BEFORE.map(({ rule: id, title }): [string, ReportRule] => [
    id,
    { id, title },
  ]),
]);
