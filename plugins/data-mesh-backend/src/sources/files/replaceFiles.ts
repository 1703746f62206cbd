import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SourceChange, SourceWriting } from '@meshstage/plugin-data-mesh-node';
import { sha256 } from '../../database/sha256';
import { WritableFile, writableFile } from './writableFile';
import { writeNewFile } from './writeNewFile';

/** A change of a document that is there. */
export type Replacement = Required<SourceChange>;

interface Staged extends WritableFile {
  content: Uint8Array;
  before: Uint8Array;
  /** The new bytes, on the disk, beside the file. */
  fresh: string;
}

/**
 * Replaces files of a folder, each in one step: who reads sees the old bytes or
 * the new ones. None is replaced where one is no longer what it was when it was
 * mended, or cannot be written.
 */
export async function replaceFiles(options: {
  /** Without links in it. */
  root: string;
  follows: (path: string) => boolean;
  changes: Replacement[];
}): Promise<SourceWriting> {
  const staged: Staged[] = [];
  try {
    const { files, overtaken } = await look(options);
    if (overtaken.length > 0) {
      return { type: 'overtaken', documents: overtaken };
    }
    for (const file of files) {
      staged.push({ ...file, fresh: await stage(file, file.content) });
    }
    // Writing took a while: somebody may have been quicker.
    const again = await look(options);
    if (again.overtaken.length > 0) {
      return { type: 'overtaken', documents: again.overtaken };
    }
    await replaceAll(staged);
    return { type: 'written' };
  } finally {
    await Promise.all(staged.map(({ fresh }) => rm(fresh, { force: true })));
  }
}

async function look(options: {
  root: string;
  follows: (path: string) => boolean;
  changes: Replacement[];
}) {
  const files: Omit<Staged, 'fresh'>[] = [];
  const overtaken: { path: string; content?: Uint8Array }[] = [];
  for (const { path, content, from } of options.changes) {
    const file = await writableFile({ ...options, path });
    const before = file && (await readFile(file.file));
    if (file && before && sha256(before) === from) {
      files.push({ ...file, content, before });
    } else {
      overtaken.push({ path, content: before });
    }
  }
  return { files, overtaken };
}

/** Writes bytes beside a file, under a name that belongs to no source. */
async function stage(
  { file, mode }: WritableFile,
  content: Uint8Array,
): Promise<string> {
  const fresh = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  await writeNewFile({ file: fresh, content, mode });
  return fresh;
}

async function replaceAll(staged: Staged[]): Promise<void> {
  const done: Staged[] = [];
  try {
    for (const each of staged) {
      await rename(each.fresh, each.file);
      done.push(each);
    }
  } catch (error) {
    for (const each of done) {
      await rename(await stage(each, each.before), each.file);
    }
    throw error;
  }
}
