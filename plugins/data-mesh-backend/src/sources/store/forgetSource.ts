import { Knex } from 'knex';
import { SourceDocumentRow, SourceRow } from './rows';

/** Takes a source that is followed no more out of the tables; its products stay. */
export async function forgetSource(options: {
  knex: Knex;
  sourceId: string;
}): Promise<void> {
  const { knex, sourceId } = options;
  await knex.transaction(async tx => {
    await tx<SourceDocumentRow>('source_documents')
      .where({ source_id: sourceId })
      .delete();
    await tx<SourceRow>('sources').where({ source_id: sourceId }).delete();
  });
}
