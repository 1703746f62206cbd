import { Knex } from 'knex';
import {
  Page,
  SubmissionQuery,
  SubmissionSummary,
} from '@meshstage/plugin-data-mesh-common';
import { SubmissionVisibility } from '../../access/SubmissionVisibility';
import { whereSubmissionVisible } from '../../access/whereSubmissionVisible';
import { counted } from '../../database/counted';
import { decodeCursor, encodeCursor } from '../../database/cursor';
import { SubmissionRow } from '../../database/rows';
import { SUMMARY_COLUMNS, toSubmissionSummary } from './toSubmissionSummary';

const DEFAULT_LIMIT = 50;

/**
 * Submissions that somebody may see, newest first. Those that a newer attempt
 * took the place of no longer count as waiting.
 */
export async function listSubmissions(options: {
  knex: Knex;
  query: SubmissionQuery;
  visibility: SubmissionVisibility;
}): Promise<Page<SubmissionSummary>> {
  const { knex, query, visibility } = options;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const found = knex<SubmissionRow>('submissions');
  whereSubmissionVisible(found, knex, visibility);
  if (query.state) {
    found.where('submissions.state', query.state);
  }
  if (query.state === 'waiting') {
    found.whereNull('submissions.superseded_by');
  }
  if (query.productRef) {
    found.where('submissions.product_ref', query.productRef.toLowerCase());
  }
  if (query.sourceId) {
    found.where('submissions.source_id', query.sourceId);
  }
  if (query.domain) {
    found.where('submissions.domain', query.domain.toLowerCase());
  }
  if (query.newest) {
    found.whereNotExists(
      knex<SubmissionRow>('submissions as newer')
        .select('newer.seq')
        .whereRaw('newer.bundle_key = submissions.bundle_key')
        .whereRaw('newer.seq > submissions.seq'),
    );
  }
  const [{ count }] = await found.clone().count({ count: '*' });
  if (query.cursor) {
    const [seq] = decodeCursor<[number]>(query.cursor, ['number']);
    found.where('submissions.seq', '<', counted(knex, seq));
  }
  const rows = await found
    .orderBy('submissions.seq', 'desc')
    .limit(limit + 1)
    .select('submissions.seq', ...SUMMARY_COLUMNS);
  const items = rows.slice(0, limit);
  return {
    items: items.map(toSubmissionSummary),
    totalItems: Number(count),
    nextCursor:
      rows.length > limit
        ? encodeCursor([items[items.length - 1].seq])
        : undefined,
  };
}
