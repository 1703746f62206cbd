import {
  CompiledPolicy,
  CompiledPolicySet,
  evidenceMessage,
  laterRefusal,
  PolicyEvidence,
  PolicyVerdict,
} from '@meshstage/plugin-data-mesh-common';
import { PolicyFinding, UnansweredPolicy } from './PolicyFinding';

/** What is to be said about a product, of what policies say of it. */
export function policyFindings(
  verdicts: readonly PolicyVerdict[],
  set: CompiledPolicySet,
  domain: string,
  home: string,
): { findings: PolicyFinding[]; unanswered: UnansweredPolicy[] } {
  const policies = new Map(
    (set.byDomain.get(domain) ?? set.everywhere).map(compiled => [
      compiled.effective.policy.id,
      compiled,
    ]),
  );
  const findings: PolicyFinding[] = [];
  const unanswered: UnansweredPolicy[] = [];
  for (const verdict of verdicts) {
    const policy = policies.get(verdict.policy);
    const reasons = new Set<string>();
    for (const evidence of verdict.evidence) {
      if (evidence.outcome === 'not-evaluated') {
        reasons.add(evidence.reason ?? '');
      } else {
        const { outcome } = evidence;
        findings.push({
          ...findingOf(verdict, evidence, policy, home),
          outcome,
        });
      }
    }
    const title = policy?.effective.policy.title ?? verdict.policy;
    for (const reason of reasons) {
      unanswered.push({ policy: verdict.policy, title, reason });
    }
  }
  return { findings, unanswered };
}

function findingOf(
  verdict: PolicyVerdict,
  evidence: PolicyEvidence,
  compiled: CompiledPolicy | undefined,
  home: string,
): Omit<PolicyFinding, 'outcome'> {
  const { policy: id, severity } = verdict;
  const policy = compiled?.effective.policy;
  const { enforcement, path, at, field, seen, wanted, waiver } = evidence;
  const later = laterRefusal(verdict, compiled, evidence, 'check');
  return {
    policy: id,
    title: policy?.title ?? id,
    severity,
    ...(enforcement && { enforcement }),
    ...(later && { refusedFrom: later.from }),
    ...(later?.spared && { spared: later.spared }),
    ...(waiver && { waived: waiver.reason }),
    item: path,
    file: evidence.document ?? home,
    ...at,
    message: evidenceMessage(evidence),
    ...(policy && { why: policy.why }),
    ...(policy?.fix && { fix: policy.fix.text }),
    ...(compiled?.proposal && { set: compiled.proposal }),
    ...(field !== undefined && { field }),
    ...(seen !== undefined && { seen }),
    ...(wanted && { wanted }),
  };
}
