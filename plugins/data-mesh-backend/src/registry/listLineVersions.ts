import { Knex } from 'knex';
import { RevisionRow } from '../database/rows';
import { storedText } from '../database/storedText';

/** One version of a contract line, by the bytes that were accepted last for it. */
export interface LineVersion {
  version: string | null;
  sha256: string;
  bytes: number;
}

/**
 * Accepted versions of a contract, the newest first, each once, those of other
 * majors left out as far as their text tells.
 */
export async function listLineVersions(options: {
  knex: Knex;
  contractId: string;
  /** Absent for the line whose versions are no numbers. */
  major?: number;
}): Promise<LineVersion[]> {
  const { knex, contractId, major } = options;
  const rows: LineVersion[] = await knex<RevisionRow>('revisions')
    .join('contents', 'contents.sha256', 'revisions.sha256')
    .where({ kind: 'DataContract', document_id: storedText(contractId) })
    .orderBy([
      { column: 'revisions.accepted_at', order: 'desc' },
      { column: 'revisions.revision_id', order: 'desc' },
    ])
    .select(
      'revisions.version',
      'revisions.sha256',
      knex.raw('length(contents.bytes) as bytes'),
    );
  const versions = new Map<string, LineVersion>();
  for (const row of rows) {
    const version = row.version ?? '';
    const number = /\d+/.exec(version)?.[0];
    const other = major !== undefined && Number(number) !== major;
    if (!other && !versions.has(version)) {
      versions.set(version, row);
    }
  }
  return [...versions.values()];
}
