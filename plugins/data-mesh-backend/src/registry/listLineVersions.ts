import { Knex } from 'knex';
import { majorColumn } from '../database/major';
import { RevisionRow } from '../database/rows';
import { storedText } from '../database/storedText';

/** One version of a contract line, by the bytes that were accepted last for it. */
export interface LineVersion {
  version: string | null;
  sha256: string;
  bytes: number;
}

/** Accepted versions of a contract line, the newest first, each once. */
export async function listLineVersions(options: {
  knex: Knex;
  contractId: string;
  /** Absent for the line whose versions are no numbers. */
  major?: number;
}): Promise<LineVersion[]> {
  const { knex, contractId, major } = options;
  const rows: LineVersion[] = await knex<RevisionRow>('revisions')
    .join('contents', 'contents.sha256', 'revisions.sha256')
    .where({
      kind: 'DataContract',
      document_id: storedText(contractId),
      major: majorColumn(major),
    })
    .orderBy('revisions.position', 'desc')
    .select(
      'revisions.version',
      'revisions.sha256',
      knex.raw('length(contents.bytes) as bytes'),
    );
  const versions = new Map<string, LineVersion>();
  for (const row of rows) {
    const version = row.version ?? '';
    if (!versions.has(version)) {
      versions.set(version, row);
    }
  }
  return [...versions.values()];
}
