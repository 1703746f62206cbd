import { realpath } from 'node:fs/promises';
import {
  SourceChange,
  SourceWriteError,
  SourceWriting,
} from '@meshstage/plugin-data-mesh-node';
import { codeOf } from './listFolder';
import { placeFiles } from './placeFiles';
import { Replacement, replaceFiles } from './replaceFiles';

/** Replaces files of a folder, or puts new ones into a folder below it. */
export async function writeFiles(options: {
  /** As configured. */
  root: string;
  absolute: string;
  follows: (path: string) => boolean;
  changes: SourceChange[];
}): Promise<SourceWriting> {
  const { root, absolute, follows, changes } = options;
  const replacements = changes.filter(
    (change): change is Replacement => change.from !== undefined,
  );
  if (replacements.length > 0 && replacements.length < changes.length) {
    throw new SourceWriteError(
      'Documents are replaced or put there for the first time, not both at once',
    );
  }
  try {
    const place = { root: await realpath(absolute), follows };
    return replacements.length > 0
      ? await replaceFiles({ ...place, changes: replacements })
      : await placeFiles({ ...place, documents: changes });
  } catch (error) {
    throw error instanceof SourceWriteError
      ? error
      : new SourceWriteError(
          `${changes
            .map(({ path }) => path)
            .join(', ')} could not be written in ${root} (${reason(
            error,
          )}). Nothing was changed`,
          { cause: error },
        );
  }
}

function reason(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${code}: the user of the backend may not write there`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `${code}: the disk is full`;
    case 'ENOENT':
      return `${code}: the folder is gone`;
    default:
      return code;
  }
}
