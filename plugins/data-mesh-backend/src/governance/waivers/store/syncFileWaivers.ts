import { Knex } from 'knex';
import { insertWaivers } from './insertWaivers';
import { makeNotices } from './makeNotices';
import { LOG_KINDS } from './noticeKinds.table';
import { NoticeRow, WaiverRow } from './rows';
import { waiversChanged } from './waiversChanged';

/**
 * Brings the table to what the files say: what is new comes, what is gone is
 * over, what has come back has to be decided about again. What was decided about
 * the others stays. Owners are told of requests; of what names its approver only
 * once that one was not accepted. Does nothing where that was done for the same
 * definitions.
 */
export async function syncFileWaivers(options: {
  knex: Knex;
  /** Hash of the definitions. */
  hash: string;
  wanted: ReadonlyMap<string, WaiverRow>;
  /** ISO 8601. */
  at: string;
}): Promise<void> {
  const { knex, hash, wanted, at } = options;
  await knex.transaction(async tx => {
    const isNew: number = await tx('waiver_revision')
      .whereNull('files_hash')
      .orWhereNot({ files_hash: hash })
      .update({ files_hash: hash });
    if (isNew === 0) {
      return;
    }
    const kept = await tx<WaiverRow>('waivers').whereIn('origin', [
      'file',
      'file-request',
    ]);
    const known = new Set(kept.map(({ waiver_id }) => waiver_id));
    const added = [...wanted.values()].filter(
      ({ waiver_id }) => !known.has(waiver_id),
    );
    await insertWaivers(tx, added);
    const gone = kept.filter(
      ({ waiver_id, decided }) => !wanted.has(waiver_id) && isOpen(decided),
    );
    for (const { waiver_id, decided } of gone) {
      await tx<WaiverRow>('waivers')
        .where({ waiver_id })
        .update({
          decided: decided === 'pending' ? 'withdrawn' : 'ended',
          ended_at: at,
        });
    }
    const back = kept.filter(
      ({ waiver_id, decided, ended_at, ended_by }) =>
        wanted.has(waiver_id) &&
        !isOpen(decided) &&
        ended_at !== null &&
        ended_by === null,
    );
    for (const { waiver_id } of back) {
      await tx<WaiverRow>('waivers')
        .where({ waiver_id })
        .update({ ...wanted.get(waiver_id), ended_at: null });
      // What the audit log was not told yet it is told all the same.
      await tx<NoticeRow>('waiver_notices')
        .where({ waiver_id })
        .where(any =>
          any.whereNotIn('kind', [...LOG_KINDS]).orWhereNotNull('sent_at'),
        )
        .delete();
    }
    await waiversChanged(tx, [
      ...gone.filter(({ decided }) => decided === 'approved'),
      ...back,
    ]);
    const waiverIds = [...added, ...back]
      .filter(({ waiver_id }) => !wanted.get(waiver_id)?.named_approver)
      .map(({ waiver_id }) => waiver_id);
    await makeNotices({ knex: tx, kind: 'requested', waiverIds, at });
  });
}

function isOpen(decided: WaiverRow['decided']): boolean {
  return decided === 'pending' || decided === 'approved';
}
