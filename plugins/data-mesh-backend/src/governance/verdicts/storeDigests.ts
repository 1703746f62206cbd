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
      ['product_id', judged.map(each => each.productId)],
      ['list_id', judged.map(each => each.listId)],
      ['context_id', judged.map(each => each.contextId)],
      ['documents_id', judged.map(each => each.documentsId)],
      ['set_hash', judged.map(each => each.setHash)],
      ['outcomes', judged.map(each => toLetters(each.outcomes))],
      ['counts', judged.map(each => each.counts)],
      ['scorecards', judged.map(each => each.scorecards)],
      ['evaluated_at', judged.map(each => each.evaluatedAt)],
      ['next_at', judged.map(each => each.nextAt ?? null)],
      ['version', judged.map(each => (each.before?.version ?? 0) + 1)],
    ],
    existing: 'replace',
  });
}
