import { Knex } from 'knex';
import { SourceDocumentRow } from './rows';

/** What is recorded of the documents of a source. */
export async function readSourceDocuments(options: {
  knex: Knex;
  sourceId: string;
}): Promise<SourceDocumentRow[]> {
  const { knex, sourceId } = options;
  return await knex<SourceDocumentRow>('source_documents').where({
    source_id: sourceId,
  });
}
