import {
  Outcome,
  ReplayedChange,
  ReplayedVerdict,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { toChange } from './listChanges';
import { placesInTexts } from './placesInTexts';
import { readGoneTitles } from './readGoneTitles';
import { readTexts } from './readTexts';
import { replayJudgement } from './replayJudgement';
import { PolicyTitles } from './scorecardHead';
import { toProductPolicy } from './toProductPolicy';
import { ChangeRow } from './verdictRows';

const ID = /^\d{1,15}$/;

/**
 * Both verdicts of a change in the history of a product, each reached again from
 * what was kept. A side is absent where the policy was not asked then, or what it
 * was reached from was not kept. Undefined where the product has no such change.
 */
export async function replayChange(options: {
  knex: Knex;
  /** Of a product that the caller may read. */
  productId: string;
  id: string;
  titles: PolicyTitles;
}): Promise<ReplayedChange | undefined> {
  const { knex, productId, id, titles } = options;
  if (!ID.test(id)) {
    return undefined;
  }
  const [row]: ChangeRow[] = await knex<ChangeRow>('policy_changes')
    .where({ product_id: productId, seq: Number(id) })
    .select();
  if (!row) {
    return undefined;
  }
  const gone = await readGoneTitles({ knex, changes: [row], titles });
  const change = toChange(row, titles, gone);
  const before = await replay(knex, change.before, {
    contextId: row.before_context,
    revision: row.before_revision,
    at: row.before_at,
  });
  const after =
    change.after &&
    (await replay(knex, change.after, {
      contextId: row.after_context,
      revision: row.after_revision,
      at: row.after_at,
    }));
  return { change, ...(before && { before }), ...(after && { after }) };
}

async function replay(
  knex: Knex,
  said: Outcome,
  kept: { contextId: string; revision: string; at: string },
): Promise<ReplayedVerdict | undefined> {
  const replayed = await replayJudgement({ knex, ...kept });
  if (!replayed) {
    return undefined;
  }
  const { verdict, policy, context } = replayed;
  const revisionIds = [context.product, ...context.contracts];
  const placeOf = placesInTexts(
    verdict.evidence.length > 0 ? await readTexts({ knex, revisionIds }) : [],
  );
  const { revision } = kept;
  const { fix: _, ...told } = toProductPolicy(
    { ...verdict, revision },
    { effective: policy },
    placeOf,
  );
  return { ...kept, said, policy: told };
}
