import { readDocument } from '@meshstage/plugin-data-mesh-common';
import { fileSource } from '../input/fileSource';
import { CheckedDocument } from './CheckedDocument';

/** A document made ready to be checked. */
export function checkedDocument(
  file: string,
  bytes: Uint8Array,
): CheckedDocument {
  return { file, bytes, reading: readDocument(bytes) };
}

/** Reads files, each once. */
export async function readChecked(
  files: readonly string[],
): Promise<CheckedDocument[]> {
  const documents: CheckedDocument[] = [];
  for (const file of new Set(files)) {
    documents.push(checkedDocument(file, await fileSource(file).read()));
  }
  return documents;
}
