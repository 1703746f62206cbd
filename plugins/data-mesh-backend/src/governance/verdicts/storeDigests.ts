import { Knex } from 'knex';
import { upsertMany } from '../../database/upsertMany';
import { Judged } from './Judged';
import { toLetters } from './outcomeLetters';

/** One row for each product, in place of the one that was there. */
export async function storeDigests(options: {
  tx: Knex;
  judged: readonly Judged[];
}): Promise<void> {
  const { tx, judged } = options;
  await upsertMany({
    tx,
    table: 'policy_digests',
    columns: [
      'product_id',
      'list_id',
      'context_id',
      'documents_id',
      'set_hash',
      'outcomes',
      'counts',
      'scorecards',
      'evaluated_at',
      'next_at',
      'version',
    ],
    existing: 'replace',
    rows: judged.map(each => [
      each.productId,
      each.listId,
      each.contextId,
      each.documentsId,
      each.setHash,
      toLetters(each.outcomes),
      each.counts,
      JSON.stringify(each.scorecards),
      each.evaluatedAt,
      each.nextAt ?? null,
      (each.before?.version ?? 0) + 1,
    ]),
  });
}
