import {
  ChangeWeight,
  findingText,
  ReportFinding,
  ReportLevel,
  ReportRule,
  sparedWords,
} from '@meshstage/plugin-data-mesh-common';
import { FailOn } from '../../diff/failOn';
import { CheckedFile } from '../CheckedFile';
import { policyWeight, reaches } from '../weigh';
import { PolicyFinding } from './PolicyFinding';

const LEVELS: { readonly [weight in ChangeWeight]: ReportLevel } = {
  breaking: 'error',
  warning: 'warning',
  review: 'note',
  ok: 'none',
};

/** What policies say of a document, as findings; also what they could not say. */
export function policyReport(
  { file: home, policies, unanswered }: CheckedFile,
  bound: FailOn,
): ReportFinding[] {
  return [
    ...policies.map(finding => {
      const { policy, message, fix, file, line, column } = finding;
      const { severity, outcome, item, waived } = finding;
      const weight = policyWeight(finding);
      return {
        rule: policy,
        level: LEVELS[weight],
        fails: reaches(weight, bound),
        message: findingText(message, finding) + later(finding),
        hint: fix,
        file,
        line,
        column,
        ...(waived !== undefined && { suppressed: waived }),
        properties: { severity, outcome, item },
      };
    }),
    ...unanswered.map(({ policy, reason }) => ({
      rule: policy,
      level: 'none' as const,
      fails: false,
      isOpen: true as const,
      message: `Not evaluated: ${reason}`,
      file: home,
      properties: { outcome: 'not-evaluated' },
    })),
  ];
}

function later({ refusedFrom, spared }: PolicyFinding): string {
  return refusedFrom === undefined
    ? ''
    : ` From ${refusedFrom} on this is denied${sparedWords(spared)}.`;
}

/** The policies that say something, by id. */
export function policyRules(
  files: readonly CheckedFile[],
): ReadonlyMap<string, ReportRule> {
  const rules = new Map<string, ReportRule>();
  for (const { policies, unanswered } of files) {
    for (const { policy: id, title } of unanswered) {
      rules.set(id, { id, title });
    }
    for (const { policy: id, title, why } of policies) {
      rules.set(id, { id, title, help: why });
    }
  }
  return rules;
}
