import {
  chmod,
  mkdir,
  mkdtemp,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ConflictError, InputError, toError } from '@backstage/errors';

/**
 * Puts the documents of a new product into a folder of its own below a root.
 *
 * They are written aside, where no source looks (a folder with a leading dot),
 * and moved at once: a source sees all of them or none. A folder that holds
 * anything already is left as it is, and a `ConflictError` says so.
 */
export async function placeDocuments(options: {
  root: string;
  /** `<domain>/<name>`, both slugs. */
  folder: string;
  /** Paths below the root, each in the folder. */
  documents: { path: string; content: string }[];
}): Promise<void> {
  const { folder, documents } = options;
  const root = await existingRoot(options.root);
  const target = join(root, folder);
  await mkdir(dirname(target), { recursive: true });
  await refuseOutside(root, dirname(target));
  const aside = await mkdtemp(join(root, '.new-product-'));
  try {
    for (const { path, content } of documents) {
      if (dirname(path) !== folder) {
        throw new InputError(`${path} does not lie in ${folder}`);
      }
      await writeFile(join(aside, basename(path)), content, { flag: 'wx' });
    }
    // What is made aside is private to the backend's user.
    await chmod(aside, 0o755);
    await moveAtOnce(aside, target, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function existingRoot(root: string): Promise<string> {
  try {
    return await realpath(resolve(root));
  } catch (error) {
    throw new InputError(
      `The folder of the source, ${root}, is not there; a relative path starts where the backend was started`,
      toError(error),
    );
  }
}

/** A link in the folder of a source must not lead a template elsewhere. */
async function refuseOutside(root: string, parent: string): Promise<void> {
  const real = await realpath(parent);
  if (real !== root && !real.startsWith(root + sep)) {
    throw new InputError(
      `${basename(
        parent,
      )} is a link that leads out of the folder of the source`,
    );
  }
}

// Renaming replaces an empty folder and no other: nobody can come in between.
async function moveAtOnce(aside: string, target: string, folder: string) {
  try {
    await rename(aside, target);
  } catch (error) {
    const { code } = toError(error) as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') {
      throw new ConflictError(
        `${folder} is taken: a product of this name was made before. Choose another name, or change the documents that are there`,
      );
    }
    throw error;
  }
}
