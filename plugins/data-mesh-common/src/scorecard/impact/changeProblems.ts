import { canonicalJson } from '../../policy/overlay/canonicalJson';
import { FilePlace, PolicyFileProblem } from '../../policy/set/PolicySet';

/**
 * What is to be said of a change of files: all that is wrong with those that it
 * changes, and what was not wrong with the others before.
 *
 * @public
 */
export function changeProblems(
  before: readonly PolicyFileProblem[],
  after: readonly PolicyFileProblem[],
  changed: readonly FilePlace[],
): PolicyFileProblem[] {
  const files = new Set(changed.map(fileKey));
  const known = new Set(before.map(problemKey));
  return after.filter(
    each => files.has(fileKey(each)) || !known.has(problemKey(each)),
  );
}

function fileKey({ source, path }: FilePlace): string {
  return canonicalJson([source, path]);
}

function problemKey({ source, path, problem }: PolicyFileProblem): string {
  const { code, path: place, line = 0, data } = problem;
  return canonicalJson([source, path, code, place, line, data]);
}
