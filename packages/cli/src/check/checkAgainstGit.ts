import { CannotRun } from '../CannotRun';
import { expandOperand } from '../input/findSources';
import { isUrl } from '../input/urlSource';
import { CheckedFile } from './CheckedFile';
import { CheckOptions } from './CheckOptions';
import { Commit, findCommit, gitBaseline, isInCommit } from './gitBaseline';
import { judgePair } from './judgePair';
import { pairDocuments } from './pairDocuments';
import { readChecked } from './readChecked';

/** Checks documents against what stood in the same repository at a commit. */
export async function checkAgainstGit(
  ref: string,
  operands: readonly string[],
  options: CheckOptions,
): Promise<CheckedFile[]> {
  const commit = findCommit(ref);
  const present: string[] = [];
  for (const operand of operands) {
    if (operand === '-' || isUrl(operand)) {
      throw new CannotRun(
        `--against compares files of a git repository, and '${operand}' is none.`,
      );
    }
    present.push(...(await filesOf(operand, commit)));
  }
  const after = await readChecked(present);
  const files = after.map(({ file }) => file);
  const baseline = gitBaseline(commit, operands, files);
  return pairDocuments(baseline, after).map(pair => judgePair(pair, options));
}

/** Nothing may be there any more of what was there at the commit. */
async function filesOf(operand: string, commit: Commit): Promise<string[]> {
  try {
    return await expandOperand(operand);
  } catch (error) {
    if (
      error instanceof CannotRun &&
      (/[*?[{]/.test(operand) || isInCommit(commit, operand))
    ) {
      return [];
    }
    throw error;
  }
}
