import { DocumentVersion } from '../../model';
import { Take, text } from '../fields/takes';
import { parseVersion } from './parseVersion';

/** A version of a document, port or contract. */
export const version: Take<DocumentVersion> = (node, reading) => {
  const written = text(node, reading);
  return written === undefined ? undefined : parseVersion(written);
};
