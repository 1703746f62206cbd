import { PolicyFileReading, readPolicyFile } from '../language/readPolicyFile';
import { unreadableFile } from '../files/unreadableFile';
import { keptFile } from './keptFile';
import { overlayKey } from './overlayKey';
import { GoodFile } from './PolicySet';
import { PolicySource, PolicySourceFile } from './PolicySource';
import { hasErrors, SetFile } from './SetFile';

/**
 * The files of all sources, read, and the keys of the overlays that were good
 * before. A file that has errors is what it last was without one; a source that
 * did not answer has the files that it had.
 */
export function readFiles(
  sources: readonly PolicySource[],
  lastGood: readonly GoodFile[],
): { files: readonly SetFile[]; accepted: ReadonlySet<string> } {
  const files: SetFile[] = [];
  const accepted = new Set<string>();
  for (const source of inOrder(sources, ({ id }) => id)) {
    const good = goodFiles(source, lastGood);
    good.forEach(({ reading }) =>
      reading.overlays.forEach(overlay =>
        accepted.add(overlayKey(source.id, overlay)),
      ),
    );
    const asked = source.files?.map(file =>
      readFile(source, file, good.get(file.path)),
    );
    const had = () => [...good.values()].map(each => goodFile(source, each));
    files.push(...inOrder(asked ?? had(), ({ path }) => path));
  }
  return { files, accepted };
}

function inOrder<T>(all: readonly T[], keyOf: (each: T) => string): T[] {
  return [...all].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function goodFile(
  { id, scope }: PolicySource,
  { file, reading }: Good,
): SetFile {
  const { path, content } = file;
  return {
    source: id,
    scope: file.scope ?? scope,
    ownScope: file.scope,
    path,
    content,
    reading,
    kept: true,
    problems: [],
  };
}

type Good = NonNullable<SetFile['lastGood']>;

function goodFiles(
  { id, scope, files }: PolicySource,
  lastGood: readonly GoodFile[],
): Map<string, Good> {
  const good = new Map<string, Good>();
  const now = new Map(files?.map(file => [file.path, file]));
  for (const each of lastGood) {
    if (each.source === id) {
      const file = { ...each, scope: (now.get(each.path) ?? each).scope };
      const reading = read(file, scope);
      // What was good for one scope need not be for another.
      if (!hasErrors(reading.problems)) {
        good.set(file.path, { file, reading });
      }
    }
  }
  return good;
}

function readFile(
  source: PolicySource,
  asked: PolicySourceFile,
  lastGood: Good | undefined,
): SetFile {
  const { path, content, scope, unreadable } = asked;
  const same = unreadable === undefined && lastGood?.file.content === content;
  const reading = same ? lastGood.reading : read(asked, source.scope);
  const file: SetFile = {
    source: source.id,
    scope: scope ?? source.scope,
    ownScope: scope,
    path,
    content,
    reading,
    kept: false,
    ...(lastGood && !same && { lastGood }),
    problems: reading.problems,
  };
  return hasErrors(reading.problems) ? keptFile(file, reading.problems) : file;
}

function read(
  { path, content, scope, unreadable }: PolicySourceFile,
  ofSource: string | undefined,
): PolicyFileReading {
  return unreadable === undefined
    ? readPolicyFile({ path, content, scope: scope ?? ofSource })
    : { policies: [], overlays: [], problems: [unreadableFile(unreadable)] };
}
