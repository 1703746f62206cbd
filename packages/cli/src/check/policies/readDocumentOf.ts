import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { CheckedDocument } from '../CheckedDocument';
import { sha256 } from '../context/sha256';

/** A document of a check as bundles are made of. */
export function readDocumentOf({
  file,
  bytes,
  reading,
}: CheckedDocument): ReadDocument {
  return { path: file, sha256: sha256(bytes), reading };
}
