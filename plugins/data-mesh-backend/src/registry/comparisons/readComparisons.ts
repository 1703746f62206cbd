import {
  ComparisonSummary,
  ListedChange,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ComparisonRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { Comparison, RevisionPair } from './Comparison';

/** What is kept beside the list of all changes. */
export interface KeptSummary {
  summary: ComparisonSummary;
  /** The first of all. */
  changes: ListedChange[];
}

/** Names a pair in a map. */
export function pairKey({ before, after }: RevisionPair): string {
  return `${before.revision_id} ${after.revision_id}`;
}

/**
 * What is kept about pairs of revisions, by {@link pairKey}. The list of all
 * changes, which may be long, is read only where it is asked for.
 */
export async function readComparisons(options: {
  knex: Knex;
  pairs: readonly RevisionPair[];
  madeWith: string;
  whole: boolean;
}): Promise<Map<string, Comparison>> {
  const { knex, pairs, madeWith, whole } = options;
  const columns = ['before_id', 'after_id', 'summary'];
  const query: Knex.QueryBuilder = knex<ComparisonRow>('comparisons')
    .where({ made_with: madeWith })
    .select(...columns, ...(whole ? ['changes'] : []));
  whereInMany(
    query,
    knex,
    'after_id',
    pairs.map(({ after }) => after.revision_id),
  );
  const rows: (Omit<ComparisonRow, 'changes'> & { changes?: string })[] =
    await query;
  return new Map(
    rows.map(row => {
      const { summary, changes } = JSON.parse(row.summary) as KeptSummary;
      return [
        `${row.before_id} ${row.after_id}`,
        {
          summary,
          changes: row.changes
            ? (JSON.parse(row.changes) as ListedChange[])
            : changes,
        },
      ];
    }),
  );
}
