import { DataContract, DataProduct } from '../../model';
import { ReadDocument } from '../Bundle';

/** What is live as a document that was read, without its text. */
export function liveRead(
  document: DataProduct | DataContract,
  sha256: string,
): ReadDocument {
  const { kind, id, version } = document;
  return {
    path: `live:${kind}:${id}:${version?.text ?? ''}`,
    sha256,
    reading: { kind, document, problems: [] },
  };
}
