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
    const known = knownFiles(source, lastGood);
    const good = new Map(
      known
        .filter(({ reading }) => !hasErrors(reading.problems))
        .map(each => [each.file.path, each]),
    );
    good.forEach(({ reading }) =>
      reading.overlays.forEach(overlay =>
        accepted.add(overlayKey(source.id, overlay)),
      ),
    );
    const asked = source.files?.map(file =>
      readFile(source, file, good.get(file.path)),
    );
    const had = () => known.map(each => knownFile(source, each));
    files.push(...inOrder(asked ?? had(), ({ path }) => path));
  }
  return { files, accepted };
}

function inOrder<T>(all: readonly T[], keyOf: (each: T) => string): T[] {
  return [...all].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

type Known = NonNullable<SetFile['lastGood']>;

/** What was good for one scope, or when it was read last, need not be so now. */
function knownFiles(
  { id, scope, files }: PolicySource,
  lastGood: readonly GoodFile[],
): Known[] {
  const now = new Map(files?.map(file => [file.path, file]));
  return lastGood
    .filter(({ source }) => source === id)
    .map(each => {
      const file = { ...each, scope: (now.get(each.path) ?? each).scope };
      return { file, reading: read(file, scope) };
    });
}

function knownFile(
  { id, scope }: PolicySource,
  { file, reading }: Known,
): SetFile {
  const { path, content } = file;
  const { problems } = reading;
  return {
    source: id,
    scope: file.scope ?? scope,
    ownScope: file.scope,
    path,
    content,
    reading,
    kept: true,
    held: idsOf(reading),
    problems: hasErrors(problems) ? problems : [],
  };
}

function readFile(
  source: PolicySource,
  asked: PolicySourceFile,
  lastGood: Known | undefined,
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
    held: idsOf(lastGood?.reading),
    problems: reading.problems,
  };
  return hasErrors(reading.problems) ? keptFile(file, reading.problems) : file;
}

function idsOf(reading: PolicyFileReading | undefined): Set<string> {
  return new Set(reading?.policies.map(({ id }) => id));
}

function read(
  { path, content, scope, unreadable }: PolicySourceFile,
  ofSource: string | undefined,
): PolicyFileReading {
  return unreadable === undefined
    ? readPolicyFile({ path, content, scope: scope ?? ofSource })
    : { policies: [], overlays: [], problems: [unreadableFile(unreadable)] };
}
