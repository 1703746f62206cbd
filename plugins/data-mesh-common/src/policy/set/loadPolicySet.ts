import { Problem } from '../../model';
import { addOverlays, OverlayAnswer } from './addOverlays';
import { domainsOf } from './domainsOf';
import { FileProblems, joinPolicies } from './joinPolicies';
import { keptFile } from './keptFile';
import { GoodFile, PolicySet, UnloadedFile } from './PolicySet';
import { PolicySource } from './PolicySource';
import { readFiles } from './readFiles';
import { hasErrors, SetFile } from './SetFile';
import { setHash } from './setHash';

/**
 * Makes one set of the policies of all sources. A file is taken whole or, where
 * it has an error or an overlay that is refused, as it last was without one; what
 * never was so is in force as far as it can be read. Nothing stops the others.
 *
 * `lastGood` is what the set before gave; without it every file is new.
 *
 * @public
 */
export function loadPolicySet(
  sources: readonly PolicySource[],
  lastGood: readonly GoodFile[] = [],
): PolicySet {
  const { files, accepted } = readFiles(sources, lastGood);
  const joined = settle(files, accepted);
  const inForce = domainsOf(joined.policies, joined.tightened);
  const unloaded = [
    ...joined.files
      .filter(({ reading }) => hasErrors(reading.problems))
      .map(({ source, scope = 'global', path }) => ({ source, scope, path })),
    ...unloadedSources(sources),
  ];
  return {
    hash: setHash({ ...inForce, unloaded }),
    ...inForce,
    unloaded,
    homes: new Map(
      [...joined.homes].map(([id, { source, path }]) => [id, { source, path }]),
    ),
    overlays: joined.answers.map(({ report }) => report),
    problems: [...joined.problems].flatMap(([{ source, path }, problems]) =>
      [...problems].sort(byLine).map(problem => ({ source, path, problem })),
    ),
    lastGood: joined.files
      .filter(file => file.kept || !hasErrors(joined.problems.get(file) ?? []))
      .map(({ source, path, content, ownScope }) => ({
        source,
        path,
        content,
        ...(ownScope !== undefined && { scope: ownScope }),
      })),
  };
}

/** In one order on every machine. */
function unloadedSources(sources: readonly PolicySource[]): UnloadedFile[] {
  return [...sources]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ id: source, unread = [] }) =>
      [...unread].sort().map(scope => ({ source, scope, path: '' })),
    );
}

interface Joined
  extends Pick<ReturnType<typeof addOverlays>, 'tightened' | 'answers'> {
  files: readonly SetFile[];
  policies: ReturnType<typeof joinPolicies>['policies'];
  homes: ReturnType<typeof joinPolicies>['homes'];
  /** All that is wrong with each file. */
  problems: FileProblems;
}

/**
 * What a file says can be refused because of what others say. Then it falls back,
 * and the others are looked at again; each falls back once at most.
 */
function settle(
  files: readonly SetFile[],
  accepted: ReadonlySet<string>,
): Joined {
  const { policies, homes, problems: taken } = joinPolicies(files);
  const { tightened, answers } = addOverlays(files, policies, accepted);
  const problems = problemsOf(files, taken, answers);
  const next = files.map(file => {
    const found = problems.get(file) ?? [];
    return file.lastGood && hasErrors(found) ? keptFile(file, found) : file;
  });
  return next.some((file, i) => file !== files[i])
    ? settle(next, accepted)
    : { files, policies, homes, tightened, answers, problems };
}

/**
 * Of the text of each file, of its ids, and of its overlays. Where an earlier
 * text is in force its lines say nothing to whoever reads the one of now.
 */
function problemsOf(
  files: readonly SetFile[],
  taken: FileProblems,
  answers: readonly OverlayAnswer[],
): FileProblems {
  const all = new Map<SetFile, Problem[]>();
  for (const file of files) {
    const others = isEarlier(file) ? undefined : taken.get(file);
    all.set(file, [...file.problems, ...(others ?? [])]);
  }
  for (const { file, problems } of answers) {
    if (!isEarlier(file)) {
      all.get(file)?.push(...problems);
    }
  }
  return all;
}

function isEarlier({ kept, problems }: SetFile): boolean {
  return kept && problems.length > 0;
}

/** What is said of the whole file comes last. */
function byLine(one: Problem, other: Problem): number {
  return lineOf(one) - lineOf(other);
}

function lineOf({ line }: Problem): number {
  return line ?? Number.MAX_SAFE_INTEGER;
}
