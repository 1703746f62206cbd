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

interface Kept extends Omit<OpenVerdict, 'evidence'> {
  evidence: readonly Step[];
}

/** Until 2026-11-24 a list, in which the first item of each verdict is whole. */
type KeptText = { verdicts: readonly Kept[] } | readonly Kept[];

const NOTHING: Step = {};

/**
 * Open verdicts as they are kept: JSON in which an item says only what the one
 * before it does not, of the verdict before it where it is the first. The items
 * that a policy finds fault with are alike but for their names, and there may be
 * fifty for each of fifty policies, which find fault with the same ones.
 */
export function writeOpenVerdicts(verdicts: readonly OpenVerdict[]): string {
  let last: Step = NOTHING;
  const kept = verdicts.map((verdict): Kept => {
    const { policy, outcome, severity, inForceFrom, since } = verdict;
    const evidence = verdict.evidence.map(item => {
      const step = stepFrom(last, item);
      last = item;
      return step;
    });
    return { policy, outcome, severity, inForceFrom, since, evidence };
  });
  return JSON.stringify({ verdicts: kept } satisfies KeptText);
}

/** The inverse of {@link writeOpenVerdicts}. */
export function parseOpenVerdicts(text: string): OpenVerdict[] {
  const kept: KeptText = JSON.parse(text);
  const verdicts = 'verdicts' in kept ? kept.verdicts : kept;
  let last: Step = NOTHING;
  return verdicts.map(({ evidence, ...rest }) => {
    if (!('verdicts' in kept)) {
      last = NOTHING;
    }
    const items = evidence.map(step => {
      last = walk(last, step);
      return last as PolicyEvidence;
    });
    return { ...rest, evidence: items };
  });
}

function stepFrom(before: Step, after: PolicyEvidence): Step {
  const step: Step = {};
  let gone: Field[] | undefined;
  for (const field of FIELDS) {
    if (after[field] === undefined) {
      if (before[field] !== undefined) {
        gone ??= [];
        gone.push(field);
      }
    } else if (!isSame(before[field], after[field])) {
      copy(field, after, step);
    }
  }
  if (gone) {
    step.gone = gone;
  }
  return step;
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

function walk(before: Step, { gone = [], ...step }: Step): Step {
  const item = { ...before, ...step };
  gone.forEach(field => delete item[field]);
  return item;
}
