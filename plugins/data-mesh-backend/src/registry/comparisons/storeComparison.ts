import { Knex } from 'knex';
import { ComparisonRow } from '../../database/rows';
import { storedText } from '../../database/storedText';
import { Comparison, RevisionPair } from './Comparison';
import { KeptSummary } from './readComparisons';

/** So many changes stand in a changelog. */
export const TOLD_CHANGES = 20;

/**
 * Keeps what a comparison found. Revisions never change, so it is right until
 * another engine, or the same one that knows more, finds something else.
 */
export async function storeComparison(options: {
  knex: Knex;
  pair: RevisionPair;
  madeWith: string;
  comparison: Comparison;
}): Promise<void> {
  const { knex, pair, madeWith, comparison } = options;
  const { summary, changes } = comparison;
  const kept: KeptSummary = {
    summary,
    changes: changes.slice(0, TOLD_CHANGES),
  };
  await knex<ComparisonRow>('comparisons')
    .insert({
      before_id: pair.before.revision_id,
      after_id: pair.after.revision_id,
      made_with: madeWith,
      summary: storedText(JSON.stringify(kept)),
      changes: storedText(JSON.stringify(changes)),
    })
    .onConflict(['before_id', 'after_id'])
    .merge();
}
