import { PolicyEvidence } from '@meshstage/plugin-data-mesh-common';
import { OpenVerdict } from './openVerdicts';

type Field = keyof PolicyEvidence;

const ALL_FIELDS: Readonly<Record<Field, true>> = {
  outcome: true,
  path: true,
  key: true,
  document: true,
  documentHash: true,
  modelPath: true,
  field: true,
  seen: true,
  wanted: true,
  reason: true,
  missing: true,
  message: true,
  enforcement: true,
  baselined: true,
  waiver: true,
  at: true,
};
const FIELDS = Object.keys(ALL_FIELDS).filter(
  (field): field is Field => field in ALL_FIELDS,
);

/** What an item has otherwise than the one before it, and what it has not. */
type Step = Partial<PolicyEvidence> & { gone?: Field[] };

/** The first item is whole. */
type Steps = [PolicyEvidence, ...Step[]] | [];

interface Kept extends Omit<OpenVerdict, 'evidence'> {
  evidence: Steps;
}

/**
 * Open verdicts as they are kept: JSON in which an item says only what the one
 * before it does not. The items that a policy finds fault with are alike but for
 * their names, and there may be fifty for each of fifty policies.
 */
export function writeOpenVerdicts(verdicts: readonly OpenVerdict[]): string {
  return JSON.stringify(
    verdicts.map(
      (verdict): Kept => ({ ...verdict, evidence: stepsOf(verdict.evidence) }),
    ),
  );
}

/** The inverse of {@link writeOpenVerdicts}. */
export function parseOpenVerdicts(text: string): OpenVerdict[] {
  const kept: Kept[] = JSON.parse(text);
  return kept.map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: walk(evidence),
  }));
}

function stepsOf(items: readonly PolicyEvidence[]): Steps {
  if (items.length === 0) {
    return [];
  }
  const steps: Steps = [items[0]];
  for (let i = 1; i < items.length; i += 1) {
    steps.push(stepFrom(items[i - 1], items[i]));
  }
  return steps;
}

function stepFrom(before: PolicyEvidence, after: PolicyEvidence): Step {
  const step: Step = {};
  const gone: Field[] = [];
  for (const field of FIELDS) {
    if (after[field] === undefined) {
      if (before[field] !== undefined) {
        gone.push(field);
      }
    } else if (!isSame(before[field], after[field])) {
      copy(field, after, step);
    }
  }
  return gone.length > 0 ? { ...step, gone } : step;
}

function isSame(one: unknown, other: unknown): boolean {
  return (
    one === other ||
    (typeof one === 'object' &&
      typeof other === 'object' &&
      JSON.stringify(one) === JSON.stringify(other))
  );
}

function copy<F extends Field>(
  field: F,
  from: PolicyEvidence,
  to: Partial<Pick<PolicyEvidence, F>>,
): void {
  to[field] = from[field];
}

function walk([first, ...steps]: Steps): PolicyEvidence[] {
  if (!first) {
    return [];
  }
  const items = [first];
  let last = first;
  for (const { gone = [], ...step } of steps) {
    last = { ...last, ...step };
    clear(last, gone);
    items.push(last);
  }
  return items;
}

function clear(item: Partial<PolicyEvidence>, fields: readonly Field[]) {
  fields.forEach(field => delete item[field]);
}
