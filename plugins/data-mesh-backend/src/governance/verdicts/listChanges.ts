import {
  ChangeCause,
  Outcome,
  OutcomeChange,
  OutcomeChangeQuery,
  Page,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { decodeCursor, encodeCursor } from '../../database/cursor';
import { isOutcome } from './outcomeLetters';
import { readGoneTitles } from './readGoneTitles';
import { PolicyTitles } from './scorecardHead';
import { ChangeRow } from './verdictRows';

const LIMIT = 50;

/** What became another outcome of a product, the newest first. */
export async function listChanges(options: {
  knex: Knex;
  productId: string;
  titles: PolicyTitles;
  query: OutcomeChangeQuery;
}): Promise<Page<OutcomeChange>> {
  const { knex, productId, titles, query } = options;
  const { limit = LIMIT, cursor } = query;
  const found = knex<ChangeRow>('policy_changes').where({
    product_id: productId,
  });
  const [{ count }] = await found.clone().count({ count: '*' });
  if (cursor) {
    const [seq] = decodeCursor<[number]>(cursor, ['number']);
    found.where('seq', '<', seq);
  }
  const rows = await found
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .select();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const gone = await readGoneTitles({ knex, changes: page, titles });
  return {
    items: page.map(row => toChange(row, titles, gone)),
    totalItems: Number(count),
    ...(rows.length > limit &&
      last && { nextCursor: encodeCursor([Number(last.seq)]) }),
  };
}

/**
 * A row of the history in words.
 *
 * @param titles - of the policies in force
 * @param gone - of those that are not, by revision
 */
export function toChange(
  row: ChangeRow,
  titles: PolicyTitles,
  gone: ReadonlyMap<string, string>,
): OutcomeChange {
  const because: ChangeCause[] = JSON.parse(row.because);
  const after = outcomeOf(row.after_outcome);
  const title = titles.get(row.policy_id);
  return {
    id: String(row.seq),
    policy: row.policy_id,
    isInForce: title !== undefined,
    title: title ?? gone.get(row.before_revision) ?? row.policy_id,
    before: outcomeOf(row.before_outcome) ?? 'not-evaluated',
    ...(after && { after }),
    at: row.after_at,
    because,
  };
}

function outcomeOf(text: string | null): Outcome | undefined {
  return text !== null && isOutcome(text) ? text : undefined;
}
