import { POLICY_PROBLEMS } from '../../model/policyProblems.table';
import { PolicyFileProblem } from '../../policy/set/PolicySet';
import { Definitions } from './Definitions';

/**
 * Warns of owners whom the catalog does not have. Nobody else is told of a
 * waiver, and nobody else can approve one.
 *
 * @param known - refs of the owners that the catalog has, in small letters
 * @public
 */
export function unknownOwners(
  { owners }: Pick<Definitions, 'owners'>,
  known: ReadonlySet<string>,
): PolicyFileProblem[] {
  const code = 'policy-owner-unknown';
  const { severity } = POLICY_PROBLEMS[code];
  return owners
    .filter(({ owner }) => !known.has(owner.toLowerCase()))
    .map(({ owner, id, source, path, line, column }) => ({
      source,
      path,
      problem: {
        code,
        severity,
        path: 'metadata.owner',
        ...(line !== undefined && { line, column }),
        data: { owner, id },
      },
    }));
}
