import { readDocument } from '@meshstage/plugin-data-mesh-common';
import { fileSource } from '../input/fileSource';
import { CheckedDocument } from './Baseline';

/** Reads files, each once. */
export async function readChecked(
  files: readonly string[],
): Promise<CheckedDocument[]> {
  const documents: CheckedDocument[] = [];
  for (const file of new Set(files)) {
    const bytes = await fileSource(file).read();
    documents.push({ file, bytes, reading: readDocument(bytes) });
  }
  return documents;
}
