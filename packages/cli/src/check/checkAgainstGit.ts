import { CannotRun } from '../CannotRun';
import { expandOperand } from '../input/findSources';
import { isUrl } from '../input/urlSource';
import { Checked } from './Checked';
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
): Promise<Checked> {
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
  return {
    files: pairDocuments(baseline, after).map(pair => judgePair(pair, options)),
    documents: after,
    compared: true,
    // What the commit had of documents that are given is before them, not beside them.
    served: [],
    now: options.now,
  };
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
