import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotRun } from '../CannotRun';
import { NothingThere } from '../NothingThere';
import { Terminal } from '../Terminal';
import { DOCUMENTS, FolderContent } from './documents';
import { errorReason } from './errorReason';
import { fileSource } from './fileSource';
import { readCapped } from './readCapped';
import { Source } from './Source';
import { Strays } from './Strays';
import { straySource } from './straySource';
import { isUrl, urlSource } from './urlSource';

/** For those who have no standard input. */
const nothing: Terminal['stdin'] = async function* empty() {};

/**
 * What the operands stand for, each document once, in the order of the operands:
 * files, globs, folders, addresses and `-`. @throws CannotRun, naming all that
 * stand for nothing; NothingThere where that is all that is wrong
 */
export async function findSources(
  operands: readonly string[],
  stdin: Terminal['stdin'],
  content: FolderContent = DOCUMENTS,
): Promise<Source[]> {
  const sources = new Map<string, Source>();
  const problems: CannotRun[] = [];
  for (const operand of operands) {
    try {
      for (const source of await sourcesOf(operand, stdin, content)) {
        if (!sources.has(source.name)) {
          sources.set(source.name, source);
        }
      }
    } catch (error) {
      if (!(error instanceof CannotRun)) {
        throw error;
      }
      problems.push(error);
    }
  }
  if (problems.length > 0) {
    const sentences = problems.map(({ message }) => message).join('\n');
    throw problems.every(each => each instanceof NothingThere)
      ? new NothingThere(sentences)
      : new CannotRun(sentences);
  }
  return [...sources.values()];
}

/** The files that a file name, a glob or a folder stands for. @throws CannotRun */
export async function expandOperand(operand: string): Promise<string[]> {
  const sources = await findSources([operand], nothing);
  return sources.map(({ name }) => name);
}

async function sourcesOf(
  operand: string,
  stdin: Terminal['stdin'],
  content: FolderContent,
): Promise<Source[]> {
  if (operand === '-') {
    return [{ name: '<stdin>', read: () => readCapped(stdin()) }];
  }
  if (isUrl(operand)) {
    return [urlSource(operand)];
  }
  if (isFolder(operand)) {
    const found = await search(content.glob, content, operand);
    return orNothing(
      found,
      `The folder '${operand}' holds no ${content.names}.`,
    );
  }
  if (exists(operand)) {
    return [fileSource(operand)];
  }
  if (/[*?[\]{}()!]/.test(operand)) {
    return orNothing(
      await search(operand, content),
      `No file matches '${operand}'.`,
    );
  }
  throw new NothingThere(`There is no file '${operand}'.`);
}

function orNothing(found: Source[], sentence: string): Source[] {
  if (found.length === 0) {
    throw new NothingThere(sentence);
  }
  return found;
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Some versions of Node throw it, others do not.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
      return false;
    }
    throw new CannotRun(`Cannot read '${path}': ${errorReason(error)}.`);
  }
}

function isFolder(path: string): boolean {
  return exists(path) && statSync(path).isDirectory();
}

/** Files below a folder in the order of their paths. */
async function search(
  pattern: string,
  content: FolderContent,
  folder = '',
): Promise<Source[]> {
  // Most runs name their files and need no search.
  const { glob } = await import('tinyglobby');
  const strays = new Strays();
  const paths = await glob(pattern.split('\\').join('/'), {
    ...(folder !== '' && { cwd: folder }),
    ...(content.strays && { fs: strays.fs }),
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  return paths.sort().map(each => {
    const path = join(folder, each);
    const reason = strays.reasonOf(resolve(path));
    return reason === undefined ? fileSource(path) : straySource(path, reason);
  });
}
