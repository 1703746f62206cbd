import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { sha256 } from '../database/sha256';
import { storedText } from '../database/storedText';
import { WaitingSubmission } from '../registry/submissions/readWaiting';
import { readSource } from '../sources/store/readSource';
import { readSourceDocuments } from '../sources/store/readSourceDocuments';

/**
 * A submission of a source as that would hand it in now: with the domains that it
 * may publish into by now. Throws `ConflictError` where it would not any more.
 * What was pushed stays as it was pushed.
 */
export async function asSourceHasIt(
  knex: Knex,
  submission: WaitingSubmission,
): Promise<WaitingSubmission> {
  const { submissionId, request } = submission;
  const { door, source, documents } = request;
  if (door === 'push') {
    return submission;
  }
  const sourceId = source.id;
  const row = await readSource({ knex, sourceId });
  if (row ? row.state === 'suspended' : door === 'registration') {
    throw new ConflictError(
      `Source ${sourceId} is not followed any more, so submission ${submissionId} is not published`,
    );
  }
  if (!row || row.last_success_at === null) {
    return submission;
  }
  const rows = await readSourceDocuments({ knex, sourceId });
  const has = new Map(rows.map(each => [each.path, each.sha256]));
  const isThere = documents.every(
    ({ path, content }) => has.get(storedText(path)) === sha256(content),
  );
  if (!isThere) {
    throw new ConflictError(
      `Source ${sourceId} has other documents by now than submission ${submissionId}, or is being read again: look at the newest attempt in a minute`,
    );
  }
  const domains: '*' | string[] = JSON.parse(row.domains);
  return {
    ...submission,
    request: { ...request, source: { ...source, domains } },
  };
}
