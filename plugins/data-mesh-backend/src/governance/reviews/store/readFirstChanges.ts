import { Knex } from 'knex';
import { ChangeRow } from '../../verdicts/verdictRows';
import { isOutcome } from '../../verdicts/outcomeLetters';
import { Outcome } from '@meshstage/plugin-data-mesh-common';

/** By the id of a product: what policies said of it, of those that have said something else since. */
export type OutcomesThen = ReadonlyMap<string, ReadonlyMap<string, Outcome>>;

/** What policies said at a point of the history, where they have said something else since. */
export async function readFirstChanges(options: {
  knex: Knex;
  /** The last change that counts as then. */
  seq: number;
}): Promise<OutcomesThen> {
  const { knex, seq } = options;
  const first = knex<ChangeRow>('policy_changes')
    .where('seq', '>', seq)
    .groupBy('product_id', 'policy_id')
    .min({ seq: 'seq' })
    .as('first');
  const rows: Pick<ChangeRow, 'product_id' | 'policy_id' | 'before_outcome'>[] =
    await knex('policy_changes')
      .join(first, 'first.seq', 'policy_changes.seq')
      .select(
        'policy_changes.product_id',
        'policy_changes.policy_id',
        'policy_changes.before_outcome',
      );
  const then = new Map<string, Map<string, Outcome>>();
  for (const { product_id: id, policy_id: policy, before_outcome } of rows) {
    if (isOutcome(before_outcome)) {
      const known = then.get(id) ?? new Map<string, Outcome>();
      then.set(id, known.set(policy, before_outcome));
    }
  }
  return then;
}
