import { Knex } from 'knex';
import { insertMany } from '../../database/insertMany';
import { lockNames } from '../../database/locks';
import { upsertMany } from '../../database/upsertMany';
import { whereInMany } from '../../database/whereInMany';
import { storeBaselines } from '../baseline/storeBaselines';
import { changesOf } from './changesOf';
import { Judged } from './Judged';
import { storeDigests } from './storeDigests';
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
    const isLate = ({ productId, before }: Judged) =>
      versions.get(productId) !== before?.version;
    const kept = judged.filter(each => !isLate(each));
    await storeContexts(tx, kept);
    await storeOpen(tx, kept);
    await storeBaselines({
      tx,
      baselines: kept.flatMap(({ productId, baselines }) =>
        baselines ? [[productId, baselines] as const] : [],
      ),
    });
    await insertMany(tx, 'policy_changes', kept.flatMap(changesOf));
    await storeDigests({ tx, judged: kept });
    return judged.filter(isLate).map(({ productId }) => productId);
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

/** That of a digest is there, for who deletes contexts holds the same lock: with another policy most are as they were. */
async function storeContexts(
  tx: Knex.Transaction,
  judged: readonly Judged[],
): Promise<void> {
  const fresh = judged.filter(
    ({ contextId, before }) => contextId !== before?.context_id,
  );
  await upsertMany({
    tx,
    table: 'judged_contexts',
    columns: [
      ['context_id', fresh.map(({ contextId }) => contextId)],
      ['body', fresh.map(({ context }) => context)],
    ],
    existing: 'keep',
  });
}

async function storeOpen(
  tx: Knex.Transaction,
  judged: readonly Judged[],
): Promise<void> {
  await upsertMany({
    tx,
    table: 'open_verdicts',
    columns: [
      ['product_id', judged.map(({ productId }) => productId)],
      ['body', judged.map(({ open }) => open)],
    ],
    existing: 'replace',
  });
}
