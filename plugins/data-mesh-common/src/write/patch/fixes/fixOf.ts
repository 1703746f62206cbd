import { Problem } from '../../../model';
import { parseTree } from '../../../read/parseTree';
import { toJson } from '../../../read/tree/toJson';
import { PatchOperation } from '../PatchOperation';
import { FIXES } from './fixes.table';

/**
 * The changes that mend a problem of reading, where there is only one way to
 * mean it: a key with one letter too many, a word of ODCS 2, a version without
 * quotes; and those that a policy proposes, where the release of the document
 * has a place for what it asks for. `undefined` for all others, which a person
 * has to decide.
 *
 * @param text - the text that the problem was found in
 * @public
 */
export function fixOf(
  problem: Problem,
  text: string,
): PatchOperation[] | undefined {
  const fix = FIXES.get(problem.code);
  const root = fix && parseTree(text).root;
  return root && fix?.(problem, toJson(root));
}
