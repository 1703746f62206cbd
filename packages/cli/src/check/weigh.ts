import {
  ChangeWeight,
  Enforcement,
  weightOf,
} from '@meshstage/plugin-data-mesh-common';
import { FailOn } from '../diff/failOn';
import { CheckedFile } from './CheckedFile';
import { PolicyFinding } from './policies/PolicyFinding';

const ORDER: readonly ChangeWeight[] = ['breaking', 'warning', 'review', 'ok'];

/** Whether a weight is at least as heavy as another. */
export function reaches(weight: ChangeWeight, bound: ChangeWeight): boolean {
  return ORDER.indexOf(weight) <= ORDER.indexOf(bound);
}

/** What a break weighs in a document: one that promises nothing yet breaks nobody. */
export function weightIn(
  file: CheckedFile,
  weight: ChangeWeight,
): ChangeWeight {
  return weight === 'breaking' && !file.enforced ? 'review' : weight;
}

/** The heaviest thing that is to be said about a document. */
export function heaviest(file: CheckedFile): ChangeWeight {
  const weights = [
    ...file.remarks.map(({ weight }) => weightIn(file, weight)),
    ...file.problems.map(({ severity }) => severityWeight(severity)),
    ...file.policies.map(policyWeight),
    ...(file.compared?.changes ?? []).map(change =>
      weightIn(file, weightOf(change, file.compared?.mode ?? 'NONE')),
    ),
  ];
  return ORDER.find(weight => weights.includes(weight)) ?? 'ok';
}

/** A document that is refused breaks whoever waits for it. */
export function severityWeight(severity: string): ChangeWeight {
  switch (severity) {
    case 'error':
      return 'breaking';
    case 'warning':
      return 'warning';
    default:
      return 'ok';
  }
}

const ENFORCED: { readonly [E in Enforcement]: ChangeWeight } = {
  deny: 'breaking',
  warn: 'warning',
  audit: 'ok',
};

/**
 * What a policy would do about it, it does here. What it could not judge weighs
 * as much as what failed: it was not found to be good.
 */
export function policyWeight({ enforcement }: PolicyFinding): ChangeWeight {
  return enforcement ? ENFORCED[enforcement] : 'ok';
}

/** Whether a document fails the run. */
export function fails(file: CheckedFile, bound: FailOn): boolean {
  return reaches(heaviest(file), bound);
}
