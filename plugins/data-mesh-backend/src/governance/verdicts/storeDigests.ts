import { Knex } from 'knex';
import { insertJson } from '../../database/insertJson';
import { Judged } from './Judged';
import { toCounts, toLetters } from './outcomeLetters';

/** One row for each product, in place of the one that was there. */
export async function storeDigests(options: {
  tx: Knex;
  judged: readonly Judged[];
}): Promise<void> {
  const { tx, judged } = options;
  await insertJson({
    tx,
    table: 'policy_digests',
    columns: {
      product_id: 'text',
      list_id: 'text',
      context_id: 'text',
      documents_id: 'text',
      set_hash: 'text',
      outcomes: 'text',
      counts: 'text',
      scorecards: 'text',
      evaluated_at: 'text',
      next_at: 'text',
      version: 'integer',
    },
    key: 'product_id',
    existing: 'replace',
    rows: judged.map(each => [
      each.productId,
      each.listId,
      each.contextId,
      each.documentsId,
      each.setHash,
      toLetters(each.verdicts.map(({ outcome }) => outcome)),
      toCounts(each.verdicts.map(({ counts }) => counts)),
      JSON.stringify(each.scorecards),
      each.evaluatedAt,
      each.nextAt ?? null,
      (each.before?.version ?? 0) + 1,
    ]),
  });
}
