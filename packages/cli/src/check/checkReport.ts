import {
  changesReport,
  ChangeWeight,
  Report,
  ReportFinding,
  ReportLevel,
} from '@meshstage/plugin-data-mesh-common';
import { FailOn } from '../diff/failOn';
import { lintReport } from '../lint/lintReport';
import { TOOL } from '../report/tool';
import { CheckedFile } from './CheckedFile';
import { GivenWaivers } from './policies/GivenWaivers';
import { policyReport, policyRules } from './policies/policyReport';
import { WAIVER_RULES, waiverReport } from './policies/waiverReport';
import { reaches, severityWeight, weightIn } from './weigh';

const LEVELS: { readonly [weight in ChangeWeight]: ReportLevel } = {
  breaking: 'error',
  warning: 'warning',
  review: 'note',
  ok: 'none',
};

const REMARKS: ReadonlyMap<string, string> = new Map([
  ['deleted', 'Document deleted'],
  ['claimed-twice', 'Identity claimed twice'],
  ['replaced', 'Major replaced in place'],
  ['version-too-low', 'Version number too low'],
  ['waiting', 'Waits for something'],
  ['refused', 'Refused'],
]);

/** All that was said about documents, as findings. */
export function checkReport(
  files: readonly CheckedFile[],
  bound: FailOn,
  waivers?: GivenWaivers,
): Report {
  const problems = lintReport(files, severity =>
    reaches(severityWeight(severity), bound),
  );
  const compared = changesReport([], TOOL, bound);
  const policies = policyRules(files);
  return {
    tool: TOOL,
    files: files.map(({ file }) => file),
    findings: [
      ...problems.findings,
      ...files.flatMap(file => [
        ...changesOf(file, bound),
        ...remarksOf(file, bound),
        ...policyReport(file, bound),
      ]),
      ...(waivers ? waiverReport(waivers) : []),
    ],
    ruleOf: id =>
      REMARKS.has(id)
        ? { id, title: REMARKS.get(id) ?? id }
        : policies.get(id) ??
          WAIVER_RULES.get(id) ??
          compared.ruleOf(id) ??
          problems.ruleOf(id),
  };
}

function changesOf(file: CheckedFile, bound: FailOn): readonly ReportFinding[] {
  if (!file.compared) {
    return [];
  }
  const { findings } = changesReport([file.compared], TOOL, bound);
  return file.enforced
    ? findings
    : findings.map(finding =>
        finding.level === 'error'
          ? { ...finding, level: 'note', fails: bound === 'review' }
          : finding,
      );
}

function remarksOf(file: CheckedFile, bound: FailOn): ReportFinding[] {
  return file.remarks.map(({ weight: own, rule, text }) => {
    const weight = weightIn(file, own);
    return {
      rule,
      level: LEVELS[weight],
      fails: reaches(weight, bound),
      message: text,
      file: file.file,
    };
  });
}
