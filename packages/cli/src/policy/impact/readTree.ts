import { relative, resolve, sep } from 'node:path';
import { PolicySourceFile } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { findCommit, pathInRepository } from '../../check/gitBaseline';
import { git } from '../../check/git';
import { readBlobs } from '../../check/readBlobs';
import { DEFINITIONS, isDefinition } from '../../input/documents';
import { findSources } from '../../input/findSources';
import { Source } from '../../input/Source';
import { NothingThere } from '../../NothingThere';
import { policyText } from '../policyText';
import { readPolicyText } from '../readPolicyText';
import { PolicyTree } from './PolicyTree';

const nothing = async function* empty(): AsyncIterable<Uint8Array> {};

/** Definitions as they lie below a folder now; none where there is no such folder. @throws CannotRun */
export async function readFolder(folder: string): Promise<PolicyTree> {
  const texts = new Map<string, PolicySourceFile>();
  for (const source of await sourcesBelow(folder)) {
    const path = relative(resolve(folder), resolve(source.name))
      .split(sep)
      .join('/');
    texts.set(path, await readPolicyText(path, source));
  }
  return { name: 'the working tree', texts };
}

/** Who takes the last policy away takes the folder away, too. */
async function sourcesBelow(folder: string): Promise<Source[]> {
  try {
    return await findSources([folder], nothing, DEFINITIONS);
  } catch (error) {
    if (error instanceof NothingThere) {
      return [];
    }
    throw error;
  }
}

/**
 * Definitions below a folder at a commit; none where it had no such folder.
 *
 * @param option - that named the commit
 * @throws CannotRun
 */
export function readCommit(
  ref: string,
  folder: string,
  option: string,
): PolicyTree {
  const { hash, prefix } = findCommit(ref, option);
  const root = pathInRepository(prefix, folder);
  const below = root === '.' || root === './' ? '' : `${root}/`;
  const listed = git([
    ...['ls-tree', '-r', '-z', '--name-only', '--full-tree', hash],
    ...(below === '' ? [] : ['--', below]),
  ]);
  if (!listed) {
    throw new CannotRun(`git did not list the files of '${ref}'.`);
  }
  const paths = listed.toString().split('\0').filter(isDefinition);
  const texts = new Map(
    [...readBlobs(hash, paths)].map(([file, bytes]) => {
      const path = file.slice(below.length);
      return [path, policyText(path, bytes)];
    }),
  );
  return { name: ref, texts };
}
