import { Knex } from 'knex';
import { SourceRow } from './rows';

/**
 * Takes products off the list of held removals. A reading that is under way
 * gives way: it started from a list that is no longer so.
 */
export async function releaseHeld(options: {
  knex: Knex;
  sourceId: string;
  productIds: string[];
}): Promise<void> {
  const { knex, sourceId } = options;
  const released = new Set(options.productIds);
  await knex.transaction(async tx => {
    // Counting first makes everybody else wait who would write the list.
    await tx<SourceRow>('sources')
      .where({ source_id: sourceId })
      .increment('revision');
    const row = await tx<SourceRow>('sources')
      .where({ source_id: sourceId })
      .first('held_removals');
    const held = JSON.parse(row?.held_removals ?? '[]') as string[];
    await tx<SourceRow>('sources')
      .where({ source_id: sourceId })
      .update({
        held_removals: JSON.stringify(held.filter(id => !released.has(id))),
      });
  });
}
