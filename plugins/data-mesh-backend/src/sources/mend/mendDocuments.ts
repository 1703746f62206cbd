import { InputError } from '@backstage/errors';
import { encodeLike, MendRequest } from '@meshstage/plugin-data-mesh-common';
import { SourceChange } from '@meshstage/plugin-data-mesh-node';
import { sha256 } from '../../database/sha256';
import { IncomingDocument } from '../../intake/Intake';
import { MendTarget } from './readMendTarget';

/** What a request to mend comes to. */
export interface Mended {
  /** All documents of the submission, the mended ones with their new bytes. */
  documents: IncomingDocument[];
  /** Those whose bytes are others now. */
  changes: SourceChange[];
}

/** Puts mended texts in the place of the submitted ones, written as those were. */
export function mendDocuments(
  target: MendTarget,
  request: MendRequest,
): Mended {
  const mended = new Map(request.documents.map(each => [each.path, each]));
  const known = new Set(target.documents.map(({ path }) => path));
  const unknown = [...mended.keys()].find(path => !known.has(path));
  if (unknown !== undefined) {
    throw new InputError(`The submission has no document '${unknown}'`);
  }
  if (mended.size < request.documents.length) {
    throw new InputError('A document is given twice');
  }
  const changes: SourceChange[] = [];
  const documents = target.documents.map(
    ({ path, location, bytes = new Uint8Array() }): IncomingDocument => {
      const change = mended.get(path);
      if (!change) {
        return { path, location, content: bytes };
      }
      if (/\p{Surrogate}/u.test(change.content)) {
        throw new InputError(
          `The content of '${path}' has half of a surrogate pair: it is no text that could be kept as it is`,
        );
      }
      const content = encodeLike(bytes, change.content);
      if (sha256(content) !== change.from) {
        changes.push({ path, content, from: change.from });
      }
      return { path, location, content };
    },
  );
  return { documents, changes };
}
