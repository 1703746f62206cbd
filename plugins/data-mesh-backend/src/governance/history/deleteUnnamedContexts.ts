import { Knex } from 'knex';
import { lockNames } from '../../database/locks';
import { whereInMany } from '../../database/whereInMany';

/** So many at a time: the scan saves nothing meanwhile. */
const PAGE = 500;
/** Ids are hexadecimal; all that begin with one digit are looked for at a time. */
const DIGITS = [...'0123456789abcdefg'];

/**
 * Deletes what verdicts were reached from and what neither a product as it stands
 * now nor a change in the history names any more: nobody can ask for it. Resolves
 * to how many.
 */
export async function deleteUnnamedContexts(options: {
  knex: Knex;
  signal?: AbortSignal;
}): Promise<number> {
  const { knex, signal } = options;
  let deleted = 0;
  for (let at = 0; at + 1 < DIGITS.length; at += 1) {
    if (signal?.aborted) {
      break;
    }
    // Before they are looked for: of what comes after it each is looked at again.
    const seq = await newestChange(knex);
    const ids = await findUnnamed(knex, [DIGITS[at], DIGITS[at + 1]]);
    for (let start = 0; start < ids.length; start += PAGE) {
      if (!signal?.aborted) {
        const page = ids.slice(start, start + PAGE);
        deleted += await deleteStillUnnamed(knex, page, seq);
      }
    }
  }
  return deleted;
}

async function newestChange(knex: Knex): Promise<number> {
  const [{ newest }]: { newest: number | string | null }[] = await knex(
    'policy_changes',
  ).max({ newest: 'seq' });
  return Number(newest ?? 0);
}

async function findUnnamed(
  knex: Knex,
  range: readonly [string, string],
): Promise<string[]> {
  const named = [
    ['policy_digests', 'context_id'],
    ['policy_changes', 'before_context'],
    ['policy_changes', 'after_context'],
  ];
  const idsOf = (table: string, column: string) =>
    knex(table)
      .select({ id: column })
      .where(column, '>=', range[0])
      .where(column, '<', range[1]);
  const rows: { id: string }[] = await idsOf(
    'judged_contexts',
    'context_id',
  ).except(named.map(([table, column]) => idsOf(table, column)));
  return rows.map(({ id }) => id);
}

/** Whoever saves verdicts holds the same lock: none of them is named again before it is gone. */
async function deleteStillUnnamed(
  knex: Knex,
  ids: readonly string[],
  seq: number,
): Promise<number> {
  return await knex.transaction(async tx => {
    await lockNames(tx, ['policy verdicts']);
    const named = new Set<string>();
    const look = async (
      table: string,
      column: string,
      since?: number,
    ): Promise<void> => {
      const query: Knex.QueryBuilder = tx(table).pluck(column);
      whereInMany(query, tx, column, ids);
      if (since !== undefined) {
        query.where('seq', '>', since);
      }
      for (const id of (await query) as string[]) {
        named.add(id);
      }
    };
    await look('policy_digests', 'context_id');
    await look('policy_changes', 'before_context', seq);
    await look('policy_changes', 'after_context', seq);
    const unnamed = ids.filter(id => !named.has(id));
    const rows: Knex.QueryBuilder = tx('judged_contexts').delete();
    whereInMany(rows, tx, 'context_id', unnamed);
    await rows;
    return unnamed.length;
  });
}
