/**
 * Whether somebody answers for a policy: they are its owner, or a member of it.
 *
 * @param owner - of the policy, entity ref; absent = nobody does
 * @param memberOf - entity refs in small letters: the person, and their groups
 */
export function ownsPolicy(
  owner: string | undefined,
  memberOf: ReadonlySet<string>,
): boolean {
  return owner !== undefined && memberOf.has(owner.toLowerCase());
}
