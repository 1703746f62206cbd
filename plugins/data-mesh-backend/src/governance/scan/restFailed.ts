import { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { QueueRow } from '../verdicts/verdictRows';
import { restAfter } from './restAfter';

const CHUNK = 200;

type Failed = Pick<QueueRow, 'key' | 'kind' | 'first_id' | 'end_id'>;

/**
 * Has work rest that has failed, longer each time. What was asked for again
 * meanwhile, by a new document for one, is tried at once; what another replica
 * has claimed is that replica's to tell of.
 */
export async function restFailed(options: {
  tx: Knex;
  claim: string;
  failed: readonly Failed[];
  now: Date;
}): Promise<void> {
  const { tx, claim, failed, now } = options;
  for (let start = 0; start < failed.length; start += CHUNK) {
    const chunk = failed.slice(start, start + CHUNK);
    const known = await readKnown(tx, chunk);
    const rows = chunk
      .filter(({ key }) =>
        [null, claim].includes(known.get(key)?.claim ?? null),
      )
      .map(row => rested(row, known.get(row.key), now));
    if (rows.length > 0) {
      await tx<QueueRow>('scan_queue').insert(rows).onConflict('key').merge();
    }
  }
}

async function readKnown(
  tx: Knex,
  failed: readonly Failed[],
): Promise<Map<string, QueueRow>> {
  const query = tx<QueueRow>('scan_queue')
    .whereIn(
      'key',
      failed.map(({ key }) => key),
    )
    .orderBy('key')
    .select();
  const rows: QueueRow[] = isPostgres(tx)
    ? await query.forUpdate()
    : await query;
  return new Map(rows.map(row => [row.key, row]));
}

function rested(
  { key, kind, first_id, end_id }: Failed,
  known: QueueRow | undefined,
  now: Date,
): QueueRow {
  const failures = (known?.failures ?? 0) + 1;
  const askedAgain =
    !!known && known.claim !== null && known.asked !== known.claimed_asked;
  return {
    key,
    kind,
    first_id,
    end_id,
    asked: known?.asked ?? 1,
    claim: null,
    claimed_asked: null,
    claimed_until: askedAgain ? null : restAfter(failures, now),
    failures,
    failed_since: known?.failed_since ?? now.toISOString(),
  };
}
