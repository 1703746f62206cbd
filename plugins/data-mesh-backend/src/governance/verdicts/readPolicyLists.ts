import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { readPolicyList } from './readPolicyList';

/** Ids of the policies of lists, in the order of the outcomes. */
export type PolicyLists = ReadonlyMap<string, readonly string[]>;

/** Lists of policies by their ids. */
export async function readPolicyLists(options: {
  knex: Knex;
  listIds: Iterable<string>;
}): Promise<PolicyLists> {
  const { knex, listIds } = options;
  const query: Knex.QueryBuilder = knex('policy_lists').select(
    'list_id',
    'policies',
  );
  whereInMany(query, knex, 'list_id', listIds);
  const rows: { list_id: string; policies: string }[] = await query;
  return new Map(
    rows.map(row => [
      row.list_id,
      readPolicyList(row.policies).map(({ id }) => id),
    ]),
  );
}
