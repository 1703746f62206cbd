import { WaitingFor } from '../../client/types';
import { liveBaseline } from '../baseline/liveBaseline';
import { Subject } from '../gate/Subject';
import { lazy } from '../items/lazy';
import { policyPlaces } from '../items/policyPlaces';
import { PolicySubject } from '../items/PolicySubject';
import { JudgeGovernance } from '../JudgeGovernance';
import { BundleComparison, BundleProblem, BundleVerdict } from '../Judgement';
import { mostProblems } from '../mostProblems';
import { policiesFor } from '../set/policiesFor';
import { evaluate } from '../verdict/evaluate';
import { EvaluateOptions } from '../verdict/EvaluateOptions';
import { Evidence } from '../verdict/PolicyVerdict';
import { overrideFinder } from './overrideFinder';
import { awaitedParts, publishContext } from './publishContext';
import { PublishSubject, publishSubjects } from './publishSubjects';
import { rememberedPlaces } from './rememberedPlaces';
import { verdictProblems } from './verdictProblems';

/** What policies say of a bundle, and what of it its publisher has to know. */
export interface PoliciesAnswer {
  verdicts: BundleVerdict[];
  problems: BundleProblem[];
}

/** What is known by the time policies are asked. */
export interface KnownSoFar {
  comparisons: readonly BundleComparison[];
  waitingFor: readonly WaitingFor[];
}

const MOST_EVIDENCE = 500;
/** Where it is asked what of all that fails is new; as many as a document may have columns. */
const MOST_COMPARED = 100_000;

/**
 * Asks the policies about every product that a bundle changes, as it will be.
 * Its publisher answers for the documents that the bundle changes, and for what
 * these do to others; what was so before in a document that stays as it is was
 * judged when it came, and is for the scan to tell.
 */
export function askPolicies(
  subject: Subject,
  governance: JudgeGovernance,
  { comparisons, waitingFor }: KnownSoFar,
): PoliciesAnswer {
  const awaited = awaitedParts(waitingFor);
  const context = publishContext(subject.context, comparisons, awaited);
  const documents = new Map(
    subject.documents.map(({ read }) => [read.path, read]),
  );
  const changed = changedPaths(subject);
  const placesIn = rememberedPlaces();
  const verdicts: BundleVerdict[] = [];
  const problems: BundleProblem[] = [];
  const subjects = publishSubjects(subject, context);
  for (const { after, before } of subjects) {
    const { ref, domain } = after;
    const policies = new Map(
      policiesFor(governance.policies, domain).map(each => [
        each.effective.policy.id,
        each,
      ]),
    );
    const recorded = governance.baselines?.get(ref ?? '');
    const baseline = liveBaseline(policies, recorded, before);
    const own = ask(after, governance, {
      placeOf: policyPlaces(after, placesIn),
      baseline,
    });
    verdicts.push(
      ...own.map(verdict => ({ ...verdict, ...(ref && { product: ref }) })),
    );
    problems.push(
      ...verdictProblems(own, {
        policies,
        documents,
        placesIn,
        awaited,
        overrideOf: overrideFinder(governance.waivers, after),
        point: governance.point ?? 'publish',
        concerns: concernOf(changed, before, governance),
        allOf: policy => evidenceOf(after, policy, governance, baseline),
      }),
    );
  }
  const { kept, more } = mostProblems(
    subjects.length > 1 ? withoutRepeats(problems) : problems,
    ({ problem }) => problem.severity,
  );
  return {
    verdicts,
    problems: [...kept, ...(more ? [{ problem: more }] : [])],
  };
}

/** What two products share is wrong once. */
function withoutRepeats(problems: readonly BundleProblem[]): BundleProblem[] {
  return [
    ...new Map(problems.map(each => [JSON.stringify(each), each])).values(),
  ];
}

function ask(
  subject: PolicySubject,
  { policies, point = 'publish', waivers }: JudgeGovernance,
  options: Pick<EvaluateOptions, 'placeOf' | 'baseline' | 'mostEvidence'>,
) {
  return evaluate(policies, subject, {
    point,
    waivers,
    mostEvidence: MOST_EVIDENCE,
    ...options,
  });
}

/** All that one policy finds, as far as anybody can want to know; without places. */
function evidenceOf(
  subject: PolicySubject,
  policy: string,
  governance: JudgeGovernance,
  baseline?: EvaluateOptions['baseline'],
): readonly Evidence[] {
  const { hash, ...inForce } = governance.policies;
  const everywhere = policiesFor(inForce, subject.domain).filter(
    ({ effective }) => effective.policy.id === policy,
  );
  const only = { hash, everywhere, byDomain: new Map(), unloaded: [] };
  return ask(
    subject,
    { ...governance, policies: only },
    { mostEvidence: MOST_COMPARED, baseline },
  ).flatMap(({ evidence }) => evidence);
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
  const subject = before && lazy(before);
  const known = new Map<string, ReadonlySet<string>>();
  return (policy, evidence) => {
    const { document } = evidence;
    if (!subject || document === undefined || changed.has(document)) {
      return true;
    }
    const had =
      known.get(policy) ??
      new Set(evidenceOf(subject(), policy, governance).map(keyOf));
    known.set(policy, had);
    return !had.has(keyOf(evidence));
  };
}

/** The same for the same thing before and after; what is waived has not failed yet. */
function keyOf({ key, outcome }: Evidence): string {
  return JSON.stringify([key, outcome === 'waived']);
}
