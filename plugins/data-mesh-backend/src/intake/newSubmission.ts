import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import {
  NewSubmission,
  NewSubmissionDocument,
  Outcome,
} from '../registry/submissions/NewSubmission';
import { BundleIdentity } from './bundleIdentity';
import { IntakeRequest } from './Intake';

const KEPT_BYTES = 5 * 1024 * 1024;

/** The bytes of the documents of a request. */
export type Contents = ReadonlyMap<ReadDocument, Uint8Array>;

/** An attempt to publish as it is kept. */
export function newSubmission(options: {
  id: string;
  at: string;
  request: Omit<IntakeRequest, 'documents'>;
  identity: BundleIdentity;
  contents: Contents;
  outcome: Outcome;
}): NewSubmission {
  const { id, at, request, identity, contents, outcome } = options;
  const { main, bundleKey, productKey, bundleHash, title } = identity;
  return {
    submissionId: id,
    door: request.door,
    source: request.source,
    by: request.submittedBy,
    at,
    bundleKey,
    productKey,
    bundleHash,
    reading: request.reading,
    title,
    location: main.location,
    commit: main.commit,
    documents: identity.documents.map(read => toDocument(read, contents)),
    outcome,
  };
}

function toDocument(
  read: ReadDocument,
  contents: Contents,
): NewSubmissionDocument {
  const { document, kind } = read.reading;
  const bytes = contents.get(read);
  return {
    path: read.path,
    location: read.location,
    commit: read.commit,
    kind: document?.kind ?? kind,
    documentId: document?.id,
    version: document?.version?.text,
    sha256: read.sha256,
    bytes: bytes && bytes.byteLength <= KEPT_BYTES ? bytes : undefined,
  };
}
