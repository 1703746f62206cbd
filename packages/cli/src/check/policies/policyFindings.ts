import {
  CompiledPolicySet,
  DataPolicy,
  evidenceMessage,
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
    (set.byDomain.get(domain) ?? set.everywhere).map(
      ({ effective: { policy } }) => [policy.id, policy],
    ),
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
    const title = policy?.title ?? verdict.policy;
    for (const reason of reasons) {
      unanswered.push({ policy: verdict.policy, title, reason });
    }
  }
  return { findings, unanswered };
}

function findingOf(
  { policy: id, severity }: PolicyVerdict,
  evidence: PolicyEvidence,
  policy: DataPolicy | undefined,
  home: string,
): Omit<PolicyFinding, 'outcome'> {
  const { enforcement, path, at, field, seen, wanted } = evidence;
  return {
    policy: id,
    title: policy?.title ?? id,
    severity,
    ...(enforcement && { enforcement }),
    item: path,
    file: evidence.document ?? home,
    ...at,
    message: evidenceMessage(evidence),
    ...(policy && { why: policy.why }),
    ...(policy?.fix && { fix: policy.fix.text }),
    ...(policy?.fix?.set && { set: policy.fix.set }),
    ...(field !== undefined && { field }),
    ...(seen !== undefined && { seen }),
    ...(wanted && { wanted }),
  };
}
