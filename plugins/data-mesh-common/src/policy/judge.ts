import { WaitingFor } from '../client/types';
import { acceptedContracts, acceptedProduct } from './accepted';
import { reviewReading } from '../lint';
import { Bundle } from './Bundle';
import { bundleComparison } from './compare/bundleComparison';
import { isSound } from './compare/isSound';
import { GateFinding } from './gate/GateRule';
import { GATE_RULES, IDENTITY_RULES } from './gate/gateRules.table';
import { makeSubject } from './gate/makeSubject';
import { ownedDomains } from './gate/ownedDomains';
import { resolveOwner } from './gate/resolveOwner';
import { Subject } from './gate/Subject';
import { JudgeContext } from './JudgeContext';
import { BundleProblem, Judgement } from './Judgement';
import { placeFindings } from './placeFindings';
import { askPolicies } from './publish/askPolicies';

/** Codes of what leaves open which products and contracts a bundle is about, or whose. */
const STRANGE: ReadonlySet<string> = new Set(
  IDENTITY_RULES.flatMap(({ codes }) => codes),
);

/**
 * Judges one bundle. Errors win over waiting: what is wrong is said at once,
 * even if something is missing too. Documents whose very bytes are live are
 * `unchanged` also while catalog, owner or contract are away: they were judged
 * before, and nothing new is asked.
 *
 * @public
 */
export function judge(bundle: Bundle, context: JudgeContext): Judgement {
  const subject = makeSubject(bundle, context);
  const findings = GATE_RULES.flatMap(rule => rule.check(subject));
  const waitingFor = awaited(findings);
  const comparisons = subject.compared.map(bundleComparison);
  const { verdicts, problems: policyProblems } =
    isForPolicies(subject, findings) && context.governance
      ? askPolicies(subject, context.governance, { comparisons, waitingFor })
      : { verdicts: [], problems: [] };
  const problems = [
    ...allProblems(subject, findings, context.now),
    ...policyProblems,
  ];
  const base = {
    problems,
    waitingFor: [],
    comparisons,
    verdicts,
    domains: publishDomains(subject),
  };
  if (hasSeverity(problems, 'error')) {
    return { ...base, state: 'refused', contracts: [] };
  }
  const liveOwner = subject.product?.live?.owner;
  const owner = ownerOf(subject) ?? liveOwner ?? '';
  const product = acceptedProduct(subject, owner);
  const contracts = acceptedContracts(subject);
  const changed = product?.changed || contracts.some(each => each.changed);
  if (!changed && owner === (liveOwner ?? '')) {
    return { ...base, state: 'unchanged', product, contracts };
  }
  if (waitingFor.length > 0) {
    return { ...base, state: 'waiting', waitingFor, contracts: [] };
  }
  return {
    ...base,
    state: hasSeverity(problems, 'warning')
      ? 'accepted-with-warnings'
      : 'accepted',
    product,
    contracts,
  };
}

/** Nothing new is asked of what is live; and nothing of what nobody can tell what it is. */
function isForPolicies(
  { product, contracts }: Subject,
  findings: readonly GateFinding[],
): boolean {
  const documents = [...(product ? [product] : []), ...contracts];
  return (
    documents.some(({ read, live }) => live?.sha256 !== read.sha256) &&
    documents.every(({ read }) => isSound(read)) &&
    !findings.some(({ code }) => STRANGE.has(code))
  );
}

function allProblems(
  { documents }: Subject,
  findings: GateFinding[],
  now: string | undefined,
): BundleProblem[] {
  return [
    ...documents.flatMap(({ read }) =>
      reviewReading(read.reading, { now }).map(problem => ({
        document: read.path,
        problem,
      })),
    ),
    ...placeFindings(findings),
  ];
}

function hasSeverity(
  problems: BundleProblem[],
  severity: BundleProblem['problem']['severity'],
): boolean {
  return problems.some(({ problem }) => problem.severity === severity);
}

function ownerOf({ product, catalog }: Subject): string | undefined {
  return product && resolveOwner(product, catalog).ref;
}

/** Each thing once, sorted. */
function awaited(findings: GateFinding[]): WaitingFor[] {
  const things = new Map<string, WaitingFor>();
  for (const { waitingFor } of findings) {
    if (waitingFor) {
      things.set(`${waitingFor.kind} ${waitingFor.name}`, waitingFor);
    }
  }
  return [...things.keys()].sort().flatMap(key => things.get(key) ?? []);
}

/** Publishing is authorised against what is submitted and against what is live. */
function publishDomains(subject: Subject): string[] {
  const domains = new Set(ownedDomains(subject).keys());
  for (const live of [
    subject.product?.live,
    ...subject.contracts.map(contract => contract.live),
  ]) {
    if (live?.domain) {
      domains.add(live.domain);
    }
  }
  return [...domains].sort();
}
