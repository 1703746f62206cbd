import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { SourceDocumentRow, SourceRow } from './rows';

const CHUNK = 200;

/**
 * Records documents that were handed to the intake and forgets others.
 * Resolves to false, and forgets all of them, when a newer reading has taken
 * its turn: whose bytes were judged last is then unknown, so that the next
 * reading has to hand them in again.
 */
export async function recordDocuments(options: {
  knex: Knex;
  sourceId: string;
  /** The number that this reading has. */
  revision: number;
  documents: SourceDocumentRow[];
  /** Paths. */
  forget: string[];
}): Promise<boolean> {
  const { knex, sourceId, revision, documents, forget } = options;
  return await knex.transaction(async tx => {
    // Writing first keeps a newer reading from taking its turn meanwhile.
    const current = await tx<SourceRow>('sources')
      .where({ source_id: sourceId, revision })
      .update({ revision });
    const gone =
      current === 1 ? forget : [...forget, ...documents.map(row => row.path)];
    if (gone.length > 0) {
      const rows: Knex.QueryBuilder = tx<SourceDocumentRow>('source_documents')
        .where({ source_id: sourceId })
        .delete();
      whereInMany(rows, tx, 'path', gone);
      await rows;
    }
    if (current !== 1) {
      return false;
    }
    for (let start = 0; start < documents.length; start += CHUNK) {
      await tx<SourceDocumentRow>('source_documents')
        .insert(documents.slice(start, start + CHUNK))
        .onConflict(['source_id', 'path'])
        .merge();
    }
    return true;
  });
}
