import { Problem } from '../../model';
import { OVERLAY_PROBLEMS } from '../../model/overlayProblems.table';
import { PolicyFile } from '../../policy/files/PolicyFile';
import { unreadableFile } from '../../policy/files/unreadableFile';
import { GoodFile, PolicyFileProblem } from '../../policy/set/PolicySet';
import { PolicySourceFile } from '../../policy/set/PolicySource';
import { hasErrors } from '../../policy/set/SetFile';

/** A file with its source. */
export interface DefinitionFile extends PolicySourceFile {
  source: string;
}

/** What is in force of the files. */
export interface Kept<R> {
  readings: {
    file: DefinitionFile;
    reading: R;
    /** Of an earlier text: its lines say nothing to whoever reads the one of now. */
    isEarlier: boolean;
    /** Of the text that was last good; absent where there was none. */
    before?: R;
  }[];
  lastGood: GoodFile[];
  problems: PolicyFileProblem[];
}

/**
 * Reads files for what one reader takes from them. One that has an error is what
 * it last was without one; where it never was, as far as it can be read.
 *
 * @param holds - whether there is anything in a reading that is worth keeping
 */
export function readKept<R extends { problems: readonly Problem[] }>(options: {
  files: readonly DefinitionFile[];
  lastGood: readonly GoodFile[];
  read: (file: PolicyFile) => R;
  holds: (reading: R) => boolean;
}): Kept<R> {
  const { files, read, holds } = options;
  const good = new Map(options.lastGood.map(file => [keyOf(file), file]));
  const kept: Kept<R> = { readings: [], lastGood: [], problems: [] };
  for (const file of files) {
    const { source, path, content, scope, unreadable } = file;
    const now = read({ path, content, scope });
    const problems =
      unreadable === undefined ? now.problems : [unreadableFile(unreadable)];
    const before = good.get(keyOf(file));
    const then =
      before?.content === content
        ? now
        : before && read({ path, content: before.content, scope });
    // What was good for one scope need not be for another.
    const falls =
      hasErrors(problems) && then !== undefined && !hasErrors(then.problems);
    const reading = falls ? then : now;
    kept.readings.push({ file, reading, isEarlier: falls, before: then });
    if (holds(reading) && (falls || !hasErrors(problems))) {
      const inForce = falls && before ? before.content : content;
      kept.lastGood.push({
        source,
        path,
        content: inForce,
        ...(scope !== undefined && { scope }),
      });
    }
    kept.problems.push(
      ...[...problems, ...(falls ? [keptProblem()] : [])].map(problem => ({
        source,
        path,
        problem,
      })),
    );
  }
  return kept;
}

function keptProblem(): Problem {
  const code = 'policy-file-kept';
  const { severity } = OVERLAY_PROBLEMS[code];
  return { code, severity, path: '', data: {} };
}

function keyOf({ source, path }: { source: string; path: string }): string {
  return JSON.stringify([source, path]);
}
