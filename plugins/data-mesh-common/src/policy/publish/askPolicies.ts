import { WaitingFor } from '../../client/types';
import { ContextPart } from '../items/FieldSpec';
import { policyPlaces } from '../items/policyPlaces';
import { PolicySubject } from '../items/PolicySubject';
import { Subject } from '../gate/Subject';
import { JudgeGovernance } from '../JudgeGovernance';
import { BundleComparison, BundleProblem, BundleVerdict } from '../Judgement';
import { mostProblems } from '../mostProblems';
import { evaluate } from '../verdict/evaluate';
import { Evidence, PolicyVerdict } from '../verdict/PolicyVerdict';
import { awaitedParts, publishContext } from './publishContext';
import { PublishSubject, publishSubjects } from './publishSubjects';
import { verdictProblems } from './verdictProblems';

/** What policies say of a bundle, and what of it its publisher has to know. */
export interface PoliciesAnswer {
  verdicts: BundleVerdict[];
  problems: BundleProblem[];
}

const MOST_EVIDENCE = 500;

/**
 * Asks the policies about every product that a bundle changes, as it will be.
 * Its publisher answers for the documents that the bundle changes, and for what
 * these do to others; what was so before in a document that stays as it is was
 * judged when it came, and is for the scan to tell.
 */
export function askPolicies(
  subject: Subject,
  governance: JudgeGovernance,
  {
    comparisons,
    waitingFor,
  }: {
    comparisons: readonly BundleComparison[];
    waitingFor: readonly WaitingFor[];
  },
): PoliciesAnswer {
  const awaited = awaitedParts(waitingFor);
  const context = publishContext(subject.context, comparisons, awaited);
  const changed = changedPaths(subject);
  const verdicts: BundleVerdict[] = [];
  const problems: BundleProblem[] = [];
  for (const { after, before } of publishSubjects(subject, context)) {
    const { ref } = after;
    const asked = askOne(after, governance, true);
    verdicts.push(
      ...asked.map(verdict => ({ ...verdict, ...(ref && { product: ref }) })),
    );
    problems.push(
      ...verdictProblems(
        asked.map(verdict => ({
          ...verdict,
          evidence: verdict.evidence.filter(
            each => each.enforcement !== 'audit',
          ),
        })),
        {
          subject: after,
          policies: governance.policies,
          awaited,
          concerns: concernOf(changed, before, governance),
        },
      ),
    );
  }
  const { kept, more } = mostProblems(
    problems,
    ({ problem }) => problem.severity,
  );
  return { verdicts, problems: [...kept, ...(more ? [{ problem: more }] : [])] };
}

function askOne(
  subject: PolicySubject,
  { policies, waivers, baselines }: JudgeGovernance,
  isShown: boolean,
): PolicyVerdict[] {
  return evaluate(policies, subject, {
    point: 'publish',
    waivers,
    baseline: baselines?.get(subject.ref ?? ''),
    mostEvidence: MOST_EVIDENCE,
    ...(isShown && { placeOf: policyPlaces(subject) }),
  });
}

function changedPaths({ product, contracts }: Subject): ReadonlySet<string> {
  return new Set(
    [...(product ? [product] : []), ...contracts]
      .filter(({ read, live }) => live?.sha256 !== read.sha256)
      .map(({ read }) => read.path),
  );
}

/** Whether the publisher answers for something that did not pass. */
function concernOf(
  changed: ReadonlySet<string>,
  before: PublishSubject['before'],
  governance: JudgeGovernance,
): (policy: string, evidence: Evidence) => boolean {
  let open: ReadonlySet<string> | undefined;
  return (policy, { document, key }) => {
    if (!before || document === undefined || changed.has(document)) {
      return true;
    }
    open ??= openBefore(before(), governance);
    return !open.has(keyOf(policy, key));
  };
}

function openBefore(
  before: PolicySubject,
  governance: JudgeGovernance,
): ReadonlySet<string> {
  return new Set(
    askOne(before, governance, false).flatMap(({ policy, evidence }) =>
      evidence
        .filter(({ outcome }) => outcome !== 'waived')
        .map(({ key }) => keyOf(policy, key)),
    ),
  );
}

function keyOf(policy: string, key: string): string {
  return JSON.stringify([policy, key]);
}
