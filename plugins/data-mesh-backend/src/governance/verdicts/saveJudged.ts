import { Knex } from 'knex';
import { insertMany } from '../../database/insertMany';
import { lockNames } from '../../database/locks';
import { whereInMany } from '../../database/whereInMany';
import { changesOf } from './changesOf';
import { digestRow } from './digestRow';
import { insertKept } from './insertKept';
import { Judged } from './Judged';
import { openVerdictRows } from './openVerdictRows';
import { readSince } from './readSince';
import { DigestRow } from './verdictRows';

/**
 * Keeps what was judged, whole or not at all. A product of which another replica
 * has kept something since the judging began is left alone: what that replica saw
 * may be newer. Resolves to the ids of those.
 */
export async function saveJudged(options: {
  knex: Knex;
  judged: readonly Judged[];
}): Promise<string[]> {
  const { knex, judged } = options;
  return await knex.transaction(async tx => {
    await lockNames(tx, ['policy verdicts']);
    const versions = await readVersions(
      tx,
      judged.map(({ productId }) => productId),
    );
    const [kept, late] = split(
      judged,
      ({ productId, before }) => versions.get(productId) === before?.version,
    );
    const ids = kept.map(({ productId }) => productId);
    const contexts = kept.map(({ contextId, context }) => ({
      context_id: contextId,
      body: context,
    }));
    await insertKept(tx, 'judged_contexts', 'context_id', contexts);
    const since = await readSince({ tx, productIds: ids });
    await replaceVerdicts(
      tx,
      ids,
      kept.flatMap(each => openVerdictRows(each, since)),
    );
    await insertMany(tx, 'policy_changes', kept.flatMap(changesOf));
    await upsertDigests(tx, kept.map(digestRow));
    return late.map(({ productId }) => productId);
  });
}

async function readVersions(
  tx: Knex.Transaction,
  productIds: readonly string[],
): Promise<Map<string, number>> {
  const query = tx<DigestRow>('policy_digests').select('product_id', 'version');
  whereInMany(query, tx, 'product_id', productIds);
  const rows = await query;
  return new Map(rows.map(row => [row.product_id, row.version]));
}

async function replaceVerdicts(
  tx: Knex.Transaction,
  productIds: readonly string[],
  rows: ReturnType<typeof openVerdictRows>,
): Promise<void> {
  const old = tx('policy_verdicts').delete();
  whereInMany(old, tx, 'product_id', productIds);
  await old;
  await insertMany(tx, 'policy_verdicts', rows);
}

const CHUNK = 100;

async function upsertDigests(
  tx: Knex.Transaction,
  rows: readonly DigestRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx('policy_digests')
      .insert(rows.slice(start, start + CHUNK))
      .onConflict('product_id')
      .merge();
  }
}

function split<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  all.forEach(each => (fits(each) ? yes : no).push(each));
  return [yes, no];
}
