import { statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../CannotRun';
import { isDocument } from '../input/documents';
import { CheckedDocument } from './CheckedDocument';
import { expandBraces } from './expandBraces';
import { git } from './git';
import { readBlobs } from './readBlobs';
import { checkedDocument } from './readChecked';

/** A commit of the repository that we are in. */
export interface Commit {
  /** Its full hash. */
  hash: string;
  /** Where we are below the root: `a/b/`, or empty. */
  prefix: string;
}

/**
 * Finds a commit by a branch, tag or hash.
 *
 * @param option - that named it
 * @throws CannotRun
 */
export function findCommit(ref: string, option = '--against'): Commit {
  const prefix = git(['rev-parse', '--show-prefix'])?.toString().trimEnd();
  if (prefix === undefined) {
    throw new CannotRun(`${option} needs a git repository, and this is none.`);
  }
  const hash = git([
    ...['rev-parse', '--verify', '--quiet', '--end-of-options'],
    `${ref}^{commit}`,
  ])
    ?.toString()
    .trim();
  if (!hash) {
    throw new CannotRun(
      `There is no commit '${ref}' here. In a shallow clone it has to be fetched first: git fetch --depth=1 origin <commit>.`,
    );
  }
  return { hash, prefix };
}

/**
 * The documents of a commit: those that are given, as they were there, and those
 * that the operands stand for and that are gone since.
 *
 * @param files - documents that are there now
 * @throws CannotRun
 */
export function gitBaseline(
  { hash, prefix }: Commit,
  operands: readonly string[],
  files: readonly string[],
): CheckedDocument[] {
  const wanted = new Map<string, string>();
  for (const file of [...files, ...deleted(hash, operands)]) {
    wanted.set(pathInRepository(prefix, file), file);
  }
  const blobs = readBlobs(hash, [...wanted.keys()]);
  return [...blobs].map(([path, bytes]) =>
    checkedDocument(wanted.get(path) ?? path, bytes),
  );
}

/** Path of a file from the root of the repository. @throws CannotRun where it is outside */
export function pathInRepository(prefix: string, file: string): string {
  const below = relative(process.cwd(), resolve(file)).split(sep).join('/');
  const path = posix.normalize(posix.join(prefix, below));
  if (path.startsWith('../')) {
    throw new CannotRun(`'${file}' is outside of this git repository.`);
  }
  return path;
}

/** Documents of the commit that the operands stand for and that are not there any more. */
function deleted(commit: string, operands: readonly string[]): string[] {
  const answer = git([
    ...['diff', '--no-renames', '--name-only', '-z', '--relative'],
    ...['--diff-filter=D', commit, '--'],
    ...operands.flatMap(pathspecs),
  ]);
  return (answer?.toString() ?? '')
    .split('\0')
    .filter(
      path => path !== '' && (isNamed(path, operands) || isDocument(path)),
    );
}

function isNamed(path: string, operands: readonly string[]): boolean {
  return operands.some(
    operand => resolve(operand) === resolve(path) || /[*?[{]/.test(operand),
  );
}

function pathspecs(operand: string): string[] {
  const isFolder = statSync(operand, { throwIfNoEntry: false })?.isDirectory();
  return isFolder || !/[*?[{]/.test(operand)
    ? [`:(literal)${operand}`]
    : expandBraces(operand).map(each => `:(glob)${each}`);
}

/** Whether the commit has a file, which then is no mistake of typing. */
export function isInCommit({ hash, prefix }: Commit, file: string): boolean {
  const path = pathInRepository(prefix, file);
  const object = `${hash}:${path === '.' ? '' : path}`;
  return git(['cat-file', '-e', object]) !== undefined;
}
