import { PolicyEvidence } from '@meshstage/plugin-data-mesh-common';
import { OpenVerdict } from './openVerdicts';

type Field = keyof PolicyEvidence;

type OptionalField = {
  [F in Field]-?: undefined extends PolicyEvidence[F] ? F : never;
}[Field];

const MAY_BE_ABSENT: Readonly<Record<OptionalField, true>> = {
  document: true,
  documentHash: true,
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
const OPTIONAL = Object.keys(MAY_BE_ABSENT).filter(
  (field): field is OptionalField => field in MAY_BE_ABSENT,
);

/** What an item has otherwise than the one before it, and what it has not. */
type Step = Partial<PolicyEvidence> & { gone?: Field[] };

/** What verdicts mostly have in common. */
type Common = Pick<OpenVerdict, 'outcome' | 'severity' | 'since'>;

/** A verdict without what is as in the one before it. */
interface Kept
  extends Omit<OpenVerdict, 'evidence' | keyof Common>,
    Partial<Common> {
  evidence: readonly Step[];
}

/** Until 2026-11-24 a list of whole verdicts, each with a first item that is whole. */
type KeptText = { verdicts: readonly Kept[] } | readonly Kept[];

const NO_ITEM: Step = {};

/**
 * Open verdicts as they are kept: JSON in which a verdict and an item of it say
 * only what the one before does not. The items that a policy finds fault with are
 * alike but for their names, and there may be fifty for each of fifty policies,
 * which find fault with the same ones.
 */
export function writeOpenVerdicts(verdicts: readonly OpenVerdict[]): string {
  let before: Partial<Common> = {};
  let last = NO_ITEM;
  const kept = verdicts.map((verdict): Kept => {
    const evidence = verdict.evidence.map(item => {
      const step = stepFrom(last, item);
      last = item;
      return step;
    });
    const own = {
      policy: verdict.policy,
      outcome: unlike(before.outcome, verdict.outcome),
      severity: unlike(before.severity, verdict.severity),
      inForceFrom: verdict.inForceFrom,
      since: unlike(before.since, verdict.since),
      evidence,
    };
    before = verdict;
    return own;
  });
  return JSON.stringify({ verdicts: kept } satisfies KeptText);
}

/** The inverse of {@link writeOpenVerdicts}. */
export function parseOpenVerdicts(text: string): OpenVerdict[] {
  const kept: KeptText = JSON.parse(text);
  const goesOn = 'verdicts' in kept;
  let before: Partial<Common> = {};
  let last = NO_ITEM;
  return (goesOn ? kept.verdicts : kept).map(({ evidence, ...own }) => {
    last = goesOn ? last : NO_ITEM;
    const { outcome, severity, since } = { ...before, ...own };
    before = { outcome, severity, since };
    const items = evidence.map(step => {
      last = walk(last, step);
      return last as PolicyEvidence;
    });
    return { ...before, ...own, evidence: items } as OpenVerdict;
  });
}

/** One shape for all, since there are many; what is undefined is not written. */
function stepFrom(before: Step, after: PolicyEvidence): Step {
  // Unlike nothing it has all that it has, and most products have one item or two.
  if (before === NO_ITEM) {
    return after;
  }
  const changed: { readonly [F in Field]: PolicyEvidence[F] | undefined } = {
    outcome: unlike(before.outcome, after.outcome),
    path: unlike(before.path, after.path),
    key: unlike(before.key, after.key),
    document: unlike(before.document, after.document),
    documentHash: unlike(before.documentHash, after.documentHash),
    modelPath: unlike(before.modelPath, after.modelPath),
    field: unlike(before.field, after.field),
    seen: unlike(before.seen, after.seen),
    wanted: unlike(before.wanted, after.wanted),
    reason: unlike(before.reason, after.reason),
    missing: unlike(before.missing, after.missing),
    message: unlike(before.message, after.message),
    enforcement: unlike(before.enforcement, after.enforcement),
    baselined: unlike(before.baselined, after.baselined),
    waiver: unlike(before.waiver, after.waiver),
    at: unlike(before.at, after.at),
  };
  const gone = OPTIONAL.filter(
    field => after[field] === undefined && before[field] !== undefined,
  );
  return gone.length > 0 ? { ...changed, gone } : changed;
}

/** What comes after, where it is not as before. */
function unlike<T>(before: T | undefined, after: T): T | undefined {
  const isSame =
    before === after ||
    (typeof before === 'object' &&
      typeof after === 'object' &&
      JSON.stringify(before) === JSON.stringify(after));
  return isSame ? undefined : after;
}

function walk(before: Step, { gone = [], ...step }: Step): Step {
  const item = { ...before, ...step };
  gone.forEach(field => delete item[field]);
  return item;
}
