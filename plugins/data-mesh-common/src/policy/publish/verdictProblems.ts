import { ChangeSpot } from '../../compatibility';
import { JsonObject, Problem } from '../../model';
import {
  VERDICT_PROBLEMS,
  VerdictProblemCode,
} from '../../model/verdictProblems.table';
import { ReadDocument } from '../Bundle';
import { findingData } from '../gate/findingData';
import { ContextPart } from '../items/FieldSpec';
import { BundleProblem } from '../Judgement';
import { PolicyPoint } from '../language/DataPolicy';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { Evidence, PolicyVerdict } from '../verdict/PolicyVerdict';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { overrideData } from './overrideData';
import { policyData, verdictData } from './verdictData';
import { verdictCode } from './verdictCode';

/** What is needed to say a verdict to a publisher. */
export interface VerdictTelling {
  policies: ReadonlyMap<string, CompiledPolicy>;
  /** The documents of the bundle, by path; what stands elsewhere has no place in it. */
  documents: ReadonlyMap<string, ReadDocument>;
  placesIn: (read: ReadDocument) => (path: string) => ChangeSpot;
  awaited: ReadonlySet<ContextPart>;
  /** What lets pass that a policy has no answer; the verdict stays as it is. */
  overrideOf: (policy: string) => PolicyWaiver | undefined;
  point: PolicyPoint;
  /** Whether the publisher answers for it. */
  concerns: (policy: string, evidence: Evidence) => boolean;
  /** All that a policy finds, where a verdict has no room for it. */
  allOf: (policy: string) => readonly Evidence[];
}

/** What verdicts are for a publisher, at the owner's lines, with the fix as facts to write. */
export function verdictProblems(
  verdicts: readonly PolicyVerdict[],
  telling: VerdictTelling,
): BundleProblem[] {
  return verdicts.flatMap(verdict => {
    const compiled = telling.policies.get(verdict.policy);
    return [
      ...openProblems(verdict, compiled, telling),
      ...hiddenProblems(verdict, compiled, telling),
    ];
  });
}

function openProblems(
  verdict: PolicyVerdict,
  compiled: CompiledPolicy | undefined,
  telling: VerdictTelling,
): BundleProblem[] {
  const missing = new Set<string>();
  const dataOf = verdictData(verdict, compiled, telling.point);
  const override = telling.overrideOf(verdict.policy);
  return verdict.evidence.flatMap(evidence => {
    const code = verdictCode(evidence, telling.awaited, !!override);
    // What is missing is missing for all items alike, and is said once.
    const isSaid = missing.has(evidence.missing ?? '');
    if (!code || isSaid || !telling.concerns(verdict.policy, evidence)) {
      return [];
    }
    if (evidence.missing) {
      missing.add(evidence.missing);
    }
    const data = {
      ...dataOf(evidence),
      ...(code === 'policy-overridden' && overrideData(override)),
    };
    return [
      compiled
        ? placed(problemOf(code, data), evidence, compiled, telling)
        : { problem: problemOf('policy-file-unread', data) },
    ];
  });
}

function placed(
  problem: Problem,
  { document, modelPath, outcome, at }: Evidence,
  { proposal, effective: { policy } }: CompiledPolicy,
  { documents, placesIn }: VerdictTelling,
): BundleProblem {
  const read = documents.get(document ?? '');
  if (!read) {
    return { problem };
  }
  const { code, severity, data } = problem;
  const { path } = placesIn(read)(modelPath);
  const set = outcome === 'fail' ? proposal : undefined;
  return {
    document: read.path,
    problem: {
      code,
      severity,
      path,
      data: set ? { ...data, kind: policy.forEach, set: { ...set } } : data,
      ...at,
    },
  };
}

/**
 * Of each outcome the items that there was no room for, in one: what is not shown
 * still counts, where the publisher answers for it.
 */
function hiddenProblems(
  { policy, severity, counts, enforcement, evidence }: PolicyVerdict,
  compiled: CompiledPolicy | undefined,
  { allOf, concerns, overrideOf }: VerdictTelling,
): BundleProblem[] {
  const override = overrideOf(policy);
  return (['fail', 'error'] as const).flatMap(outcome => {
    const isOf = (each: Evidence) => each.outcome === outcome;
    const shown = evidence.filter(isOf).length;
    if (counts[outcome] <= shown) {
      return [];
    }
    const all = allOf(policy).filter(isOf);
    const hidden = all.slice(shown).filter(each => concerns(policy, each));
    return (['deny', 'warn'] as const).flatMap(does => {
      // What nobody compared may be new.
      const rest =
        enforcement[outcome] === does ? counts[outcome] - all.length : 0;
      const more =
        hidden.filter(each => each.enforcement === does).length + rest;
      const isRefused = does === 'deny' && !(outcome === 'error' && override);
      const code = isRefused ? 'policy-denied' : 'policy-warned';
      const data = { ...policyData(compiled), policy, severity, more };
      return more > 0 ? [{ problem: problemOf(code, findingData(data)) }] : [];
    });
  });
}

function problemOf(code: VerdictProblemCode, data: JsonObject): Problem {
  const { severity } = VERDICT_PROBLEMS[code];
  return { code, severity, path: '', data };
}
