/** Id of the element that tells of a policy, for links that lead to it. */
export function policyAnchor(id: string): string {
  return `policy:${id}`;
}
