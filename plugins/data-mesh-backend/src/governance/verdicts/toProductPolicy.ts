import {
  CompiledPolicy,
  PolicyEvidence,
  ProductPolicy,
  ShownEvidence,
  sparedUntil,
  sparesThen,
} from '@meshstage/plugin-data-mesh-common';
import { KeptVerdict } from './readVerdicts';

/** A policy as it is now. */
type InForce = Pick<CompiledPolicy, 'effective' | 'proposal'>;

/** A verdict in the words of the policy in force; by its id where it is no longer. */
export function toProductPolicy(
  verdict: KeptVerdict,
  inForce: InForce | undefined,
  placeOf: (evidence: PolicyEvidence) => Partial<ShownEvidence>,
): ProductPolicy {
  const { policy: id, outcome, counts, inForceFrom, revision } = verdict;
  return {
    id,
    ...wordsOf(id, inForce),
    severity: inForce?.effective.severity ?? verdict.severity,
    outcome,
    counts,
    ...(inForceFrom !== undefined && { inForceFrom }),
    ...(revision !== '' && { revision }),
    ...(verdict.since !== undefined && { since: verdict.since }),
    evidence: verdict.evidence.map(each => shown(each, placeOf)),
  };
}

function wordsOf(
  id: string,
  inForce: InForce | undefined,
): Pick<ProductPolicy, 'title'> & Partial<ProductPolicy> {
  if (!inForce) {
    return { title: id };
  }
  const { effective, proposal } = inForce;
  const { title, why, owner, category, forEach, fix } = effective.policy;
  const until = sparedUntil(effective.rollout);
  return {
    title,
    why,
    ...(owner !== undefined && { owner }),
    ...(category !== undefined && { category }),
    forEach,
    enforce: effective.enforce,
    ...(until !== undefined && { sparedUntil: until }),
    ...(sparesThen(effective.rollout) && { sparesExisting: true }),
    ...(effective.domain !== undefined && { tightenedBy: effective.domain }),
    ...(fix && { fix: { text: fix.text, ...(proposal && { set: proposal }) } }),
  };
}

function shown(
  evidence: PolicyEvidence,
  placeOf: (evidence: PolicyEvidence) => Partial<ShownEvidence>,
): ShownEvidence {
  const { key: _, modelPath: __, at: ___, ...told } = evidence;
  return { ...told, ...placeOf(evidence) };
}
