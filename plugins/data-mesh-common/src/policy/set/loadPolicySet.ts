import { Problem } from '../../model';
import { addOverlays, OverlayAnswer, Tightened } from './addOverlays';
import { domainsOf } from './domainsOf';
import { FileProblems, joinPolicies } from './joinPolicies';
import { keptFile } from './keptFile';
import { GoodFile, PolicyFileProblem, PolicySet } from './PolicySet';
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
  const unloaded = joined.files
    .filter(({ kept, problems }) => !kept && hasErrors(problems))
    .map(({ source, scope = 'global', path }) => ({ source, scope, path }));
  return {
    hash: setHash({ ...inForce, unloaded }),
    ...inForce,
    unloaded,
    homes: new Map(
      [...joined.homes].map(([id, { source, path }]) => [id, { source, path }]),
    ),
    overlays: joined.answers.map(({ report }) => report),
    problems: joined.files.flatMap(file => problemsOf(file, joined)),
    lastGood: joined.files
      .filter(file => file.kept || !hasErrors(allOf(file, joined)))
      .map(({ source, path, content, ownScope }) => ({
        source,
        path,
        content,
        ...(ownScope !== undefined && { scope: ownScope }),
      })),
  };
}

interface Joined {
  files: readonly SetFile[];
  policies: ReturnType<typeof joinPolicies>['policies'];
  homes: ReturnType<typeof joinPolicies>['homes'];
  tightened: Tightened;
  answers: readonly OverlayAnswer[];
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
  const { policies, homes, problems } = joinPolicies(files);
  const { tightened, answers } = addOverlays(files, policies, accepted);
  const joined = { files, policies, homes, tightened, answers, problems };
  const next = files.map(file => {
    const found = file.lastGood ? allOf(file, joined) : [];
    return hasErrors(found) ? keptFile(file, found) : file;
  });
  return next.some((file, i) => file !== files[i])
    ? settle(next, accepted)
    : joined;
}

/**
 * Of its text, of its ids, and of its overlays. Where an earlier text is in force
 * its lines say nothing to whoever reads the one of now.
 */
function allOf(
  file: SetFile,
  { problems, answers }: Pick<Joined, 'problems' | 'answers'>,
): readonly Problem[] {
  if (file.kept && file.problems.length > 0) {
    return file.problems;
  }
  return [
    ...file.problems,
    ...(problems.get(file) ?? []),
    ...answers
      .filter(answer => answer.file === file)
      .flatMap(answer => answer.problems),
  ];
}

function problemsOf(file: SetFile, joined: Joined): PolicyFileProblem[] {
  const { source, path } = file;
  return [...allOf(file, joined)]
    .sort((one, other) => lineOf(one) - lineOf(other))
    .map(problem => ({ source, path, problem }));
}

/** What is said of the whole file comes last. */
function lineOf({ line }: Problem): number {
  return line ?? Number.MAX_SAFE_INTEGER;
}
