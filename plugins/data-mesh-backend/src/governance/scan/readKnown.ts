import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { OpenVerdict } from '../verdicts/openVerdicts';
import { readOpenVerdicts } from '../verdicts/readOpenVerdicts';
import { readRevisions } from '../verdicts/readRevisions';
import { revisionsOfNeighbours } from '../verdicts/revisionsOf';
import { DueProduct } from './DueProduct';
import { UnreadContracts } from './UnreadContracts';

/** What a few products are judged from. */
export interface Known {
  /** All that their contexts name, by id, but for their own contracts where nobody has read them. */
  revisions: ReadonlyMap<string, ReadDocument>;
  /** Stands for each of their own contracts then. */
  unread?: UnreadContracts;
  /** What did not pass when they were judged before, by the id of the product. */
  open: ReadonlyMap<string, readonly OpenVerdict[]>;
}

/** Reads what a few products are judged from; their own documents are there already. */
export async function readKnown(options: {
  knex: Knex;
  due: readonly DueProduct[];
  /** Whether to read their own contracts, or to find out whether somebody looks at them. */
  readsContracts: boolean;
}): Promise<Known> {
  const { knex, due, readsContracts } = options;
  const own = new Map<string, ReadDocument>();
  for (const { context } of due) {
    own.set(context.product.revisionId, context.product.read);
  }
  const ids = new Set<string>();
  for (const { context } of due) {
    const { contracts } = context.context;
    for (const id of [
      ...(readsContracts ? contracts : []),
      ...revisionsOfNeighbours(context.context),
    ]) {
      if (!own.has(id)) {
        ids.add(id);
      }
    }
  }
  const productIds = due
    .filter(({ before }) => before)
    .map(({ context: { product } }) => product.productId);
  return {
    revisions:
      ids.size > 0
        ? new Map([...own, ...(await readRevisions({ knex, ids }))])
        : own,
    unread: readsContracts ? undefined : new UnreadContracts(),
    open:
      productIds.length > 0
        ? await readOpenVerdicts({ knex, productIds })
        : new Map(),
  };
}
