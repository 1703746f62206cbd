import { scopeOf } from '../../policy/language/policyId';

/**
 * Whether a policy that a file names is not there.
 *
 * @param known - ids of the policies that could be read
 * @param isWhole - whether these are all that there are; of files that somebody
 *   looks at, a level without any policy is one whose policies lie elsewhere
 */
export function missingPolicy(
  known: ReadonlySet<string>,
  isWhole: boolean,
): (policy: string) => boolean {
  const levels = new Set([...known].map(scopeOf));
  return policy =>
    !known.has(policy) && (isWhole || levels.has(scopeOf(policy)));
}
