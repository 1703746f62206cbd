/** Policies of a list as it is kept, in the order of the outcomes. */
export function readPolicyList(
  policies: string,
): { id: string; revision: string }[] {
  const pairs: [string, string][] = JSON.parse(policies);
  return pairs.map(([id, revision]) => ({ id, revision }));
}

/** The inverse of {@link readPolicyList}. */
export function writePolicyList(
  policies: readonly { id: string; revision: string }[],
): string {
  return JSON.stringify(policies.map(({ id, revision }) => [id, revision]));
}
