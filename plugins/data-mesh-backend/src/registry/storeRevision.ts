import { Knex } from 'knex';
import {
  DataContract,
  DataProduct,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { majorColumn } from '../database/major';
import { RevisionRow } from '../database/rows';
import { optionalText, storedText } from '../database/storedText';

/** Who had a document accepted, and by which submission. */
export interface Acceptance {
  submissionId: string;
  sourceId: string;
  sourceType: string;
  /** Entity ref of a person, or `source:<id>`. */
  by: string;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * Adds an immutable revision at the end of its history; its bytes must be
 * stored already. Must run under the writer lock: the next place is taken.
 */
export async function storeRevision(options: {
  tx: Knex.Transaction;
  revisionId: string;
  from: ReadDocument;
  document: DataProduct | DataContract;
  acceptance: Acceptance;
}): Promise<void> {
  const { tx, revisionId, from, document, acceptance } = options;
  const { kind } = document;
  const documentId = storedText(document.id);
  const major = majorColumn(
    kind === 'DataContract' ? document.version?.major : undefined,
  );
  const next = tx<RevisionRow>('revisions')
    .where({ kind, document_id: documentId, major })
    .select(tx.raw('coalesce(max(position), 0) + 1'));
  await tx('revisions').insert({
    revision_id: revisionId,
    kind,
    document_id: documentId,
    major,
    position: next,
    lifecycle: storedText(document.lifecycle),
    version: optionalText(document.version?.text),
    sha256: from.sha256,
    submission_id: acceptance.submissionId,
    source_id: acceptance.sourceId,
    path: storedText(from.path),
    location: optionalText(from.location),
    commit_id: optionalText(from.commit),
    accepted_by: acceptance.by,
    accepted_at: acceptance.at,
    model: JSON.stringify(document),
  });
}
