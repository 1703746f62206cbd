import type { FilePlace } from '@meshstage/plugin-data-mesh-common';
import { Draft } from './Draft';
import { fileText } from './fileText';

/** What the backend takes. */
const MOST_BYTES = 1_000_000;

/** What was read of files of this machine. */
export interface TakenFiles {
  /** By the id of the file in force; new ones by none. */
  drafts: readonly { id?: string; draft: Draft }[];
  /** By the name of the file. */
  refused: readonly { name: string; why: 'tooLarge' | 'unreadable' }[];
}

/**
 * Reads files of this machine as changes: of the file in force of the same name,
 * where there is exactly one; what no source has is new in the first.
 */
export async function readDrafts(
  files: readonly File[],
  inForce: ReadonlyMap<string, FilePlace>,
  source: string,
): Promise<TakenFiles> {
  const drafts: { id?: string; draft: Draft }[] = [];
  const refused: { name: string; why: 'tooLarge' | 'unreadable' }[] = [];
  for (const file of files) {
    const { name } = file;
    const alike = [...inForce].filter(
      ([, { path }]) => path.split('/').pop() === name,
    );
    const [id, place] =
      alike.length === 1 ? alike[0] : [undefined, { source, path: name }];
    if (file.size > MOST_BYTES) {
      refused.push({ name, why: 'tooLarge' });
    } else {
      try {
        drafts.push({ id, draft: { place, content: await fileText(file) } });
      } catch {
        refused.push({ name, why: 'unreadable' });
      }
    }
  }
  return { drafts, refused };
}
