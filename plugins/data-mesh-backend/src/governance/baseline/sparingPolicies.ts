import {
  CompiledPolicy,
  CompiledPolicySet,
  policiesFor,
  sparesExisting,
} from '@meshstage/plugin-data-mesh-common';

/** The policies of a domain that spare what was there before them, each found once. */
export function sparingPolicies(
  compiled: CompiledPolicySet,
): (domain: string) => readonly CompiledPolicy[] {
  const found = new Map<readonly CompiledPolicy[], CompiledPolicy[]>();
  return domain => {
    const all = policiesFor(compiled, domain);
    const sparing = found.get(all) ?? all.filter(sparesExisting);
    found.set(all, sparing);
    return sparing;
  };
}
