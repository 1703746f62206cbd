import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  Source,
  SourceChange,
  SourceDocument,
  SourceReadError,
  SourceReading,
} from '@meshstage/plugin-data-mesh-node';
import { createLoadBudget } from '../documentLimit';
import { createPathFilter } from './createPathFilter';
import { isPlainPath } from './isPlainPath';
import { FolderChangedError } from './FolderChangedError';
import { folderDigest } from './folderDigest';
import { codeOf, listFolder } from './listFolder';
import { mapInBatches } from './mapInBatches';
import { FilesOptions } from './readFilesOptions';
import { readListedFile } from './readListedFile';
import { watchFolder } from './watchFolder';
import { writeFiles } from './writeFiles';

const ATTEMPTS = 3;

type Unreadable = Extract<
  SourceReading,
  { type: 'documents' }
>['unreadable'][number];

/**
 * Documents in files below a folder. The etag is a digest of what the file
 * system says about the files, so an unchanged folder is not read.
 */
export function createFilesSource(
  options: Omit<FilesOptions, 'writable'> & { writable?: boolean },
  now: () => number = Date.now,
): Source {
  const { root, include, exclude, watch, writable = false } = options;
  const absolute = resolve(root);
  const belongs = createPathFilter({ include, exclude });

  async function readOnce(
    etag: string | undefined,
    signal: AbortSignal,
  ): Promise<SourceReading> {
    const realRoot = await findRoot(root, absolute);
    const files = await listFolder({ root: realRoot, belongs, signal });
    const digest = await folderDigest(files, now());
    if (digest !== undefined && digest === etag) {
      return { type: 'unchanged' };
    }
    const isLoaded = createLoadBudget();
    const contents = await mapInBatches(files, 16, async file => {
      signal.throwIfAborted();
      return await readListedFile(file, isLoaded);
    });
    const documents: SourceDocument[] = [];
    const unreadable: Unreadable[] = [];
    files.forEach(({ path }, i) => {
      const location = `${root.replace(/\/+$/, '')}/${path}`;
      const read = contents[i];
      if ('reason' in read) {
        unreadable.push({ path, location, reason: read.reason });
      } else {
        documents.push({ path, location, content: read.content });
      }
    });
    return { type: 'documents', documents, unreadable, etag: digest };
  }

  const follows = (path: string) => isPlainPath(path) && belongs(path);

  return {
    follows,
    async read({ etag, signal }) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await readOnce(etag, signal);
        } catch (error) {
          signal.throwIfAborted();
          const again =
            error instanceof FolderChangedError || codeOf(error) === 'ENOENT';
          if (!again || attempt === ATTEMPTS) {
            throw asReadError(root, error);
          }
        }
      }
    },
    ...(watch
      ? { watch: (onChange: () => void) => watchFolder(absolute, onChange) }
      : {}),
    ...(writable
      ? {
          write: (changes: SourceChange[]) =>
            writeFiles({ root, absolute, follows, changes }),
        }
      : {}),
  };
}

async function findRoot(root: string, absolute: string): Promise<string> {
  try {
    const real = await realpath(absolute);
    if ((await stat(real)).isDirectory()) {
      return real;
    }
  } catch (error) {
    throw new SourceReadError(
      `The folder ${root} cannot be read (${codeOf(
        error,
      )}); a relative path starts where the backend was started`,
      { cause: error, retryAfterMs: 0 },
    );
  }
  throw new SourceReadError(`${root} is no folder`, { retryAfterMs: 0 });
}

function asReadError(root: string, error: unknown): SourceReadError {
  return error instanceof SourceReadError
    ? error
    : new SourceReadError(
        `The folder ${root} could not be read whole: ${
          error instanceof FolderChangedError ? error.message : codeOf(error)
        }`,
        { cause: error, retryAfterMs: 0 },
      );
}
